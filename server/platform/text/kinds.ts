/** The kinds of text that a schema can name; `at-the-door.ts` says what becomes of each. */
export type KindOfText = 'line' | 'lines' | 'email' | 'password'

/** How a schema names the kind of a text. Descriptions of the API show it as an extension. */
export const KEYWORD = 'x-text'
