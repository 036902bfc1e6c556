import type { Understood } from '../../server/search/contract.ts'
import { words } from '../words/words.ts'

/** Says where something else was looked for than what was typed: nothing is widened or narrowed in silence. */
export function Understanding({ of: { ignored, similar, compounds } }: { of: Understood }) {
  const { search } = words()
  const sentences = [
    ...(ignored.length > 0 ? [search.ignored(ignored.map(search.quoted).join(', '))] : []),
    ...similar.map(({ typed, as }) =>
      search.similar(search.quoted(typed), as.map(search.quoted).join(', ')),
    ),
    ...compounds.map(({ typed, parts }) =>
      search.compound(search.quoted(typed), parts.map(search.quoted).join(', ')),
    ),
  ]
  if (sentences.length === 0) return null
  return (
    <ul class="understood">
      {sentences.map((it) => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  )
}
