import { type Markup, markup } from '../platform/html/markup.ts'
import type { Post } from '../threads/contract.ts'

export interface AtomFeed {
  /** Its name within this instance, for ever the same. */
  name: string
  title: string
  /** Who speaks where nobody is named. */
  by: string
  /** The path of its page. */
  page: string
  /** When it began: what it says of its last change while it is empty. */
  since: Date
  entries: AtomEntry[]
}

export interface AtomEntry {
  name: string
  title: string
  page: string
  post: Post
}

/** Atom 1.0. Without the address it is read at, which is a secret and not to be passed on with it. */
export function atomOf({ name, title, by, page, since, entries }: AtomFeed, address: string) {
  const updated =
    entries
      .map(({ post }) => changedAt(post))
      .sort()
      .at(-1) ?? since.toISOString()
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${address}/">
<id>${idOf(name, address)}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>${by}</name></author>
<link rel="alternate" type="text/html" href="${address}${page}"/>
${entries.map((entry) => writtenEntry(entry, address))}</feed>
`.text
}

function writtenEntry({ name, title, page, post }: AtomEntry, address: string): Markup {
  const { author, forAuthority, publishedAt, html } = post
  return markup`<entry>
<id>${idOf(name, address)}</id>
<title>${title}</title>
<published>${publishedAt}</published>
<updated>${changedAt(post)}</updated>
${author && markup`<author><name>${author.name} (${(forAuthority ?? author.authority).shortName})</name></author>\n`}<link rel="alternate" type="text/html" href="${address}${page}"/>
<content type="html">${html}</content>
</entry>
`
}

const changedAt = ({ publishedAt, editedAt }: Post) => editedAt ?? publishedAt

/** A tag URI: it stays when the address of the page does not. */
const idOf = (name: string, address: string) => `tag:${new URL(address).hostname},2026:${name}`
