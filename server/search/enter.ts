import { sql } from 'drizzle-orm'
import type { Change } from '../platform/change.ts'
import { holdWords } from './forget.ts'
import { searchEntries, searchWords } from './tables.ts'
import { placesOf, vectorOf } from './vector.ts'

type Columns = Omit<typeof searchEntries.$inferInsert, 'words' | 'title'>

/** What is to be found, in words. */
export interface Finding {
  entry: Columns
  title: string | undefined
  texts: string[]
}

const written = {
  kind: sql`excluded.kind`,
  authorId: sql`excluded.author_id`,
  authorityId: sql`excluded.authority_id`,
  publishedAt: sql`excluded.published_at`,
  words: sql`excluded.words`,
  title: sql`excluded.title`,
}

/** Has things be found by their words: anew, where they were found by others. */
export async function enter(change: Change, findings: Finding[]) {
  if (findings.length === 0) return
  const entries = await withWords(change, findings)
  const isTalk = findings[0]!.entry.talkId != null
  await change.tx
    .insert(searchEntries)
    .values(entries)
    .onConflictDoUpdate({
      target: isTalk ? searchEntries.talkId : searchEntries.postId,
      set: written,
    })
}

/** The same for what was there before: what has been entered meanwhile is newer. */
export async function enterMissing(change: Change, findings: Finding[]) {
  if (findings.length === 0) return
  await change.tx
    .insert(searchEntries)
    .values(await withWords(change, findings))
    .onConflictDoNothing()
}

async function withWords(change: Change, findings: Finding[]) {
  const said = new Map<number, Set<string>>()
  const entries = findings.map(({ entry, title, texts }) => {
    const { scope } = entry
    const words = placesOf(title === undefined ? texts : [title, ...texts])
    const known = said.get(scope) ?? new Set()
    for (const word of words.keys()) known.add(word)
    said.set(scope, known)
    return {
      ...entry,
      words: vectorOf(scope, words),
      title: title === undefined ? null : vectorOf(scope, placesOf([title])),
    }
  })
  await learn(change, said)
  return entries
}

/**
 * In one order, so that two who learn the same words at once wait for each other and not in a circle. Nobody
 * forgets a word between its being known here and the commit of who says it.
 */
async function learn({ tx }: Change, said: Map<number, Set<string>>) {
  const lists = [...said]
    .sort(([a], [b]) => a - b)
    .map(([scope, words]) => sql`(${scope}::bigint, ${[...words].sort().join(' ')})`)
  await tx
    .insert(searchWords)
    .select(
      sql`select said.scope, word from (values ${sql.join(lists, sql`, `)}) as said (scope, list),
        lateral (select ${holdWords(sql`said.scope`)}) as held,
        lateral string_to_table(said.list, ' ') as word where word <> ''`,
    )
    .onConflictDoNothing()
}
