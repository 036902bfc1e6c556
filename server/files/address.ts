/** How a text mentions a file of ours. */
const MENTION = /\/api\/files\/([1-9]\d{0,14})(?!\d)/g

/** The files that a text mentions, each once, in the order of their first mention. */
export const filesIn = (markdown: string) => [
  ...new Set([...markdown.matchAll(MENTION)].map(([, id]) => Number(id))),
]

/**
 * Which pictures of a text are shown and not only linked: ours, and no others. The fragment says how large
 * one is, so that its place is kept while it loads.
 */
export const OWN_PICTURES = {
  address:
    '^(?<file>/api/files/[1-9]\\d{0,14})(?:#(?<width>[1-9]\\d{0,4})x(?<height>[1-9]\\d{0,4}))?$',
  small: '?size=small',
}
