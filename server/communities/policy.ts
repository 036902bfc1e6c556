/** How a member stands to a community. */
export interface Standing {
  joined: boolean
  /** Exercises its mandate, as a member of the coordinating authority. */
  coordinates: boolean
}

export const mayWrite = ({ joined }: Standing) => joined
export const mayModerate = ({ joined, coordinates }: Standing) => joined && coordinates
export const mayAnnounce = mayModerate
