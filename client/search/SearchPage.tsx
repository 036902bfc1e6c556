import './search.css'
import { useLocation } from 'preact-iso'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { FilterFields } from './FilterFields.tsx'
import { Found } from './Found.tsx'
import { useHits } from './hits.ts'
import { addressEnd, type Query, useQuery } from './query.ts'
import { SearchField } from './SearchField.tsx'

/** Looks for something in all that the reader may read, as they type. */
export function SearchPage() {
  const { search } = words()
  const { route } = useLocation()
  const query = useQuery()
  const isAsked = query.q.trim() !== ''
  const hits = useHits(isAsked ? query : undefined)

  const change = (changed: Partial<Query>) =>
    route(`/search${addressEnd({ ...query, ...changed })}`, true)
  return (
    <Page
      title={search.title}
      documentTitle={isAsked ? `${search.quoted(query.q.trim())} · ${search.title}` : search.title}
    >
      <SearchField value={query.q} onInput={(q) => change({ q })} />
      <FilterFields query={query} onChange={change} />
      {isAsked ? (
        <Found hits={hits} query={query} onChange={change} />
      ) : (
        <div class="search-help">
          <p>{search.help}</p>
          <ul>
            {search.examples.split('\n').map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </div>
      )}
    </Page>
  )
}
