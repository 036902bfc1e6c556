/** One thing, or so many of them: a line does not break between the number and what it counts. */
export const many = (count: number, one: string, more: string) =>
  `${count}\u00a0${count === 1 ? one : more}`
