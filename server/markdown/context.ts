import type { Pictures } from './pictures.ts'

/**
 * Whom a text can mention: each address that such a link may lead to, with the name that is shown for it. What
 * the writer calls them does not count.
 */
export type Mentions = Record<string, string>

/** What a text may show besides words and links: it depends on who renders it, and for whom. */
export interface Shown {
  pictures?: Pictures
  mentions?: Mentions
}
