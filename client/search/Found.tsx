import { useEffect } from 'preact/hooks'
import { announce } from '../platform/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { words } from '../words/words.ts'
import { AlsoFound } from './AlsoFound.tsx'
import { Hit } from './Hit.tsx'
import type { Hits } from './hits.ts'
import { isNarrowed, type Query } from './query.ts'
import { Understanding } from './Understanding.tsx'

interface Props {
  hits: Hits
  query: Query
  onChange: (changed: Partial<Query>) => void
}

/** What was found, how much of it there is, and in which order. */
export function Found({ hits, query, onChange }: Props) {
  const { app, search } = words()
  const { value: items } = hits.items
  const { value: counted } = hits.counted
  const { value: also } = hits.also
  const { value: understood } = hits.understood
  const count = counted ? search.count(counted.count, counted.more) : ''
  const isFound = also !== null && Object.values(also).some((it) => it.length > 0)
  useEffect(() => {
    if (count) announce(count)
  }, [count, items])
  return (
    <section class="found" aria-label={search.found} aria-busy={hits.busy.value}>
      {understood && <Understanding of={understood} />}
      {isFound && <AlsoFound also={also} />}
      {items && items.length > 0 && (
        <div class="found-head">
          <p>{count}</p>
          <fieldset class="found-order">
            <legend class="sr-only">{search.order}</legend>
            <Order is={query.order === ''} onClick={() => onChange({ order: '' })}>
              {search.best}
            </Order>
            <Order is={query.order !== ''} onClick={() => onChange({ order: 'newest' })}>
              {search.newest}
            </Order>
          </fieldset>
        </div>
      )}
      {!items && hits.error.value === undefined && <Loading />}
      {items?.length === 0 && !isFound && hits.error.value === undefined && (
        <Empty>
          <p>{search.nothing}</p>
          <p>{isNarrowed(query) ? search.nothingNarrowed : search.nothingHint}</p>
        </Empty>
      )}
      {items && items.length > 0 && (
        <ol class="row-list hits">
          {items.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
      )}
      {hits.error.value !== undefined && (
        <Failure error={hits.error.value} onRetry={() => void hits.again()} />
      )}
      {hits.next.value && (
        <div class="actions">
          <Button disabled={hits.busy.value} onClick={() => void hits.more()}>
            {app.more}
          </Button>
        </div>
      )}
    </section>
  )
}

function Order(props: { is: boolean; onClick: () => void; children: string }) {
  return (
    <button type="button" class="words-btn" aria-pressed={props.is} onClick={props.onClick}>
      {props.children}
    </button>
  )
}
