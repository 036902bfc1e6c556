import { type SQL, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { analyse, vectorOf } from '../language/analyse.ts'
import { searchEntries, searchWords } from '../tables.ts'
import { shareVocabulary } from './vocabulary.ts'

type Columns = Omit<typeof searchEntries.$inferInsert, 'words' | 'title' | 'said'>

/** Something that can be found, with the texts it is found by. */
export interface SearchDocument {
  entry: Columns
  title: string | undefined
  texts: string[]
}

/** Indexes documents of one kind, or indexes them again. */
export async function indexDocuments({ tx }: Change, documents: SearchDocument[]) {
  const [first] = documents
  if (!first) return
  const { talkId, eventId, communityId } = first.entry
  const upsert =
    talkId != null
      ? upsertTalks
      : eventId != null
        ? upsertEvents
        : communityId != null
          ? upsertCommunities
          : upsertPosts
  await upsert(tx, rowsOf(documents))
}

/** The rows of the index, and of the vocabulary of each scope in one order. */
function rowsOf(documents: SearchDocument[]) {
  const said = new Map<number, ReadonlySet<string>>()
  const entries = documents.map(({ entry, title, texts }) => {
    const { scope } = entry
    const { positions, row, vocabulary } = analyse(title === undefined ? texts : [title, ...texts])
    said.set(scope, new Set([...(said.get(scope) ?? []), ...vocabulary]))
    return {
      ...entry,
      words: vectorOf(scope, positions),
      said: row,
      title: title === undefined ? null : vectorOf(scope, analyse([title]).positions),
    }
  })
  const lists = [...said]
    .sort(([a], [b]) => a - b)
    .map(([scope, words]) => ({ scope, words: [...words].sort().join(' ') }))
  return { entries: JSON.stringify(entries), said: JSON.stringify(lists) }
}

const replace = sql`do update set scope = excluded.scope, thread_id = excluded.thread_id,
  kind = excluded.kind, author_id = excluded.author_id,
  authority_id = excluded.authority_id, published_at = excluded.published_at, words = excluded.words,
  title = excluded.title, said = excluded.said`

const upsertPosts = upsertingOn(sql`on conflict (post_id) ${replace}`)
const upsertTalks = upsertingOn(sql`on conflict (talk_id) ${replace}`)
const upsertEvents = upsertingOn(sql`on conflict (event_id) ${replace}`)
const upsertCommunities = upsertingOn(sql`on conflict (community_id) ${replace}`)

/**
 * Rows of the vocabulary are inserted in one order, so that two changes that insert the same ones cannot deadlock, and
 * under a shared lock, so that no word is pruned before the commit of what contains it.
 */
function upsertingOn(conflict: SQL) {
  return (tx: Transaction, { entries, said }: { entries: string; said: string }) => {
    const vocabulary = tx.$with('vocabulary', {}).as(sql`
      insert into ${searchWords} (scope, word)
      select said.scope, word
      from json_to_recordset(${said}::json) as said (scope bigint, words text),
        lateral (select ${shareVocabulary(sql`said.scope`)}) as held,
        lateral string_to_table(said.words, ' ') as word
      where word <> ''
      on conflict do nothing`)
    const rows = tx.$with('entries', {}).as(sql`
      insert into ${searchEntries} (scope, post_id, thread_id, talk_id, event_id, community_id, kind,
        author_id, authority_id, published_at, words, title, said)
      select scope, "postId", "threadId", "talkId", "eventId", "communityId", kind, "authorId", "authorityId", "publishedAt",
        words::tsvector, title::tsvector, said
      from json_to_recordset(${entries}::json) as entry (scope bigint, "postId" bigint, "threadId" bigint,
        "talkId" bigint, "eventId" bigint, "communityId" bigint, kind text, "authorId" bigint, "authorityId" bigint, "publishedAt" timestamptz,
        words text, title text, said text)
      ${conflict}`)
    return tx.with(vocabulary, rows).select({ done: sql`true` }).from(sql`(values (true)) as done`)
  }
}
