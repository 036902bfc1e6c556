import type { threads } from '../threads/tables.ts'
import type { SearchHit, ThreadHit } from './contract.ts'
import { visibleText } from './language/visible-text.ts'
import { highlight, snippet } from './query/highlight.ts'
import type { FoundEntry } from './query/hydrate.ts'
import type { Marks } from './query/understand.ts'

export function presentHit(row: FoundEntry, marks: Marks): SearchHit {
  const { entry, post, thread, community, talk, event, authority } = row
  const text = post?.hidden ? '' : visibleText(post?.html ?? talk?.html ?? '')
  const name = row.author?.name ?? talk?.speaker
  return {
    id: entry.id,
    kind: entry.kind,
    title: highlight(thread?.title ?? talk?.title ?? '', marks),
    snippet: snippet(text, marks),
    post:
      post && thread && community
        ? {
            threadId: post.threadId,
            number: post.number,
            community,
            answered: thread.acceptedCount > 0,
            accepted: post.accepted,
            files: post.hidden ? [] : filesFound(post.files, marks),
          }
        : null,
    talk: talk && event && { id: talk.id, eventId: event.id, motto: event.motto },
    by: name !== undefined && authority ? { name, authority } : null,
    at: entry.at.toISOString(),
  }
}

/** Those whose name has something of what was looked for. */
const filesFound = (files: { name: string }[], marks: Marks) =>
  files.map(({ name }) => highlight(name, marks)).filter((it) => it.some(({ hit }) => hit))

export const presentThreadHit = ({
  thread: { id, kind, title, acceptedCount, lastPostAt },
  community,
}: {
  thread: typeof threads.$inferSelect
  community: { id: number; name: string }
}): ThreadHit => ({
  ...{ id, kind, title, community },
  answered: acceptedCount > 0,
  lastPostAt: lastPostAt.toISOString(),
})
