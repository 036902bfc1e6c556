import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import { searchEntries, searchWords } from '../tables.ts'

const { scope, words, publishedAt, postId } = searchEntries

/** Any number will do that nothing else takes. */
const VOCABULARY = 20_180_608

/** A shared lock on the vocabulary of a scope until the change commits: others may add to it, none may prune it. */
export const shareVocabulary = (id: SQL) =>
  sql`pg_advisory_xact_lock_shared(${VOCABULARY}::int, ${id}::int)`

/** Locks the vocabulary of a scope until the change commits, once all who are adding to it have. */
export async function lockVocabulary({ tx }: Change, id: number) {
  await tx.execute(sql`select pg_advisory_xact_lock(${VOCABULARY}::int, ${id}::int)`)
}

/** The words by which posts are found. */
export async function lexemesOf({ tx }: Change, postIds: number[]) {
  if (postIds.length === 0) return new Set<string>()
  const rows = await tx
    .select({ words: sql<string>`array_to_string(tsvector_to_array(${words}), ' ')` })
    .from(searchEntries)
    .where(inArray(postId, postIds))
  return new Set(rows.flatMap((it) => it.words.split(' ')).map(withoutScope))
}

const RECENT = 200

/**
 * Deletes from a scope's vocabulary those of some words that no document contains any more, so that what is withdrawn
 * leaves no trace. The vocabulary has to be locked.
 */
export async function pruneVocabulary({ tx }: Change, id: number, gone: Set<string>) {
  if (gone.size === 0) return
  const recent = tx
    .select({ words })
    .from(searchEntries)
    .where(eq(scope, id))
    .orderBy(desc(publishedAt), desc(searchEntries.id))
    .limit(RECENT)
    .as('recent')
  const said = await tx
    .selectDistinct({ word: sql<string>`unnest(tsvector_to_array(${recent.words}))` })
    .from(recent)
  const often = new Set(said.map(({ word }) => withoutScope(word)))

  // Of the others each stands in few places, so that looking for them is no great work.
  const rare = [...gone].filter((it) => !often.has(it)).join(' ')
  await tx.delete(searchWords).where(
    and(
      eq(searchWords.scope, id),
      sql`${searchWords.word} = any(string_to_array(${rare}, ' '))`,
      sql`not exists (select from ${searchEntries}
          where ${words} @@ format('''%s.%s''', ${searchWords.scope}, ${searchWords.word})::tsquery)`,
    ),
  )
}

const withoutScope = (lexeme: string) => lexeme.slice(lexeme.indexOf('.') + 1)
