const HERE = 'https://here.invalid'

/** Where a browser would go. Only whole addresses of known kinds lead outside, only paths and fragments stay inside. */
export function classifyLink(href: string): 'outside' | 'inside' | 'nowhere' {
  // Read as a browser does, which drops tabs and takes a backslash for a slash.
  const url = URL.parse(href, HERE)
  if (!url) return 'nowhere'
  if (/^(https?:\/\/|mailto:)/i.test(href)) return 'outside'
  return /^[/#]/.test(href) && url.origin === HERE ? 'inside' : 'nowhere'
}
