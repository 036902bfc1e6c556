import { type SQL, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { indexed, vectorOf } from '../language/vector.ts'
import { searchEntries, searchWords } from '../tables.ts'
import { holdWords } from './forget.ts'

type Columns = Omit<typeof searchEntries.$inferInsert, 'words' | 'title' | 'said'>

/** What is to be found, in words. */
export interface Finding {
  entry: Columns
  title: string | undefined
  texts: string[]
}

/** Has things of one kind be found by their words: anew, where they were found by others. */
export async function enter({ tx }: Change, findings: Finding[]) {
  const [first] = findings
  if (!first) return
  const { talkId, eventId, communityId } = first.entry
  const entering =
    talkId != null
      ? enterTalks
      : eventId != null
        ? enterEvents
        : communityId != null
          ? enterCommunities
          : enterPosts
  await entering(tx, inWords(findings))
}

/** The entries, and the words that are said in each scope: in one order, see below. */
function inWords(findings: Finding[]) {
  const said = new Map<number, ReadonlySet<string>>()
  const entries = findings.map(({ entry, title, texts }) => {
    const { scope } = entry
    const { places, row, vocabulary } = indexed(title === undefined ? texts : [title, ...texts])
    said.set(scope, new Set([...(said.get(scope) ?? []), ...vocabulary]))
    return {
      ...entry,
      words: vectorOf(scope, places),
      said: row,
      title: title === undefined ? null : vectorOf(scope, indexed([title]).places),
    }
  })
  const lists = [...said]
    .sort(([a], [b]) => a - b)
    .map(([scope, words]) => ({ scope, words: [...words].sort().join(' ') }))
  return { entries: JSON.stringify(entries), said: JSON.stringify(lists) }
}

const again = sql`do update set scope = excluded.scope, thread_id = excluded.thread_id,
  kind = excluded.kind, author_id = excluded.author_id,
  authority_id = excluded.authority_id, published_at = excluded.published_at, words = excluded.words,
  title = excluded.title, said = excluded.said`

const enterPosts = entering(sql`on conflict (post_id) ${again}`)
const enterTalks = entering(sql`on conflict (talk_id) ${again}`)
const enterEvents = entering(sql`on conflict (event_id) ${again}`)
const enterCommunities = entering(sql`on conflict (community_id) ${again}`)

/**
 * Words are learned in one order, so that two who learn the same ones at once wait for each other and not in a
 * circle. Nobody forgets a word between its being known here and the commit of who says it. Which of
 * the two is entered first, Postgres may choose.
 */
function entering(known: SQL) {
  return (tx: Transaction, { entries, said }: { entries: string; said: string }) => {
    const learned = tx.$with('learned', {}).as(sql`
      insert into ${searchWords} (scope, word)
      select said.scope, word
      from json_to_recordset(${said}::json) as said (scope bigint, words text),
        lateral (select ${holdWords(sql`said.scope`)}) as held,
        lateral string_to_table(said.words, ' ') as word
      where word <> ''
      on conflict do nothing`)
    const entered = tx.$with('entered', {}).as(sql`
      insert into ${searchEntries} (scope, post_id, thread_id, talk_id, event_id, community_id, kind,
        author_id, authority_id, published_at, words, title, said)
      select scope, "postId", "threadId", "talkId", "eventId", "communityId", kind, "authorId", "authorityId", "publishedAt",
        words::tsvector, title::tsvector, said
      from json_to_recordset(${entries}::json) as entry (scope bigint, "postId" bigint, "threadId" bigint,
        "talkId" bigint, "eventId" bigint, "communityId" bigint, kind text, "authorId" bigint, "authorityId" bigint, "publishedAt" timestamptz,
        words text, title text, said text)
      ${known}`)
    return tx.with(learned, entered).select({ done: sql`true` }).from(sql`(values (true)) as done`)
  }
}
