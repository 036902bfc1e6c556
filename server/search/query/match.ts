/** An entry that a query matches, before it is hydrated. */
export interface Match {
  id: number
  at: Date
}

export interface Ranked extends Match {
  /** In thousandths; 0 where matches are in the order of time. */
  score: number
}
