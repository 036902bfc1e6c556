/** One thing, or so many of them. */
export const many = (count: number, one: string, more: string) =>
  `${count} ${count === 1 ? one : more}`
