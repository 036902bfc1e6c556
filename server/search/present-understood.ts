import type { SearchHit, Understood } from './contract.ts'
import { joined, tokensOf } from './language/tokens.ts'
import type { Understanding } from './query/understand.ts'

/** How a query was understood, in the spelling of what was found. */
export function presentUnderstood(
  { query, expansions }: Understanding,
  hits: SearchHit[],
): Understood {
  const spelled = spellingsIn(hits)
  const similar = query.terms.flatMap(({ typed }, index) => {
    const words = expansions[index]?.fuzzy ?? []
    const as = words.flatMap(({ word }) => spelled.get(word) ?? [])
    return as.length > 0 ? [{ typed, as: [...new Set(as)].slice(0, MOST_SPELLINGS) }] : []
  })
  const compounds = query.terms.flatMap(({ typed }, index) => {
    const parts = (expansions[index]?.compound ?? []).flatMap(
      (words) => words.flatMap(({ word }) => spelled.get(word) ?? [])[0] ?? words[0]?.word ?? [],
    )
    return parts.length > 0 ? [{ typed, parts }] : []
  })
  return { ignored: query.ignored, similar, compounds }
}

const MOST_SPELLINGS = 3

/** The words that are marked, as they are written. */
function spellingsIn(hits: SearchHit[]) {
  const spelled = new Map<string, string>()
  const marked = hits
    .flatMap(({ title, snippet, post }) => [title, snippet, ...(post?.files ?? [])].flat())
    .filter(({ hit }) => hit)
  for (const { text } of marked) {
    for (const token of tokensOf(text)) {
      for (const word of [joined(token), ...token.parts]) {
        if (!spelled.has(word)) spelled.set(word, text)
      }
    }
  }
  return spelled
}
