/** In characters. */
export const LONGEST_TEXT = 20_000

export const RENDERING_MS = 250
