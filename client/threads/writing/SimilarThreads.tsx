import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ThreadHit } from '../../../server/search/contract.ts'
import { findThreads } from '../../search/api.ts'
import { Foreign } from '../../ui/Foreign.tsx'
import { Time } from '../../ui/Time.tsx'
import { words } from '../../words/words.ts'

const PAUSE_MS = 400
const SHORTEST = 4
const SHOWN = 5

/** What has been talked about already, while a title is typed. Going there leaves the draft where it is. */
export function SimilarThreads({ title }: { title: Signal<string> }) {
  const { threads, communities } = words()
  const similar = useSignal<ThreadHit[]>([])
  const typed = title.value.trim()
  useEffect(() => {
    if (typed.length < SHORTEST) {
      similar.value = []
      return
    }
    let stale = false
    const timer = setTimeout(async () => {
      // It is a help and no more: where it fails, nothing is said.
      const found = await findThreads(typed).catch(() => undefined)
      if (!stale) similar.value = found?.items.slice(0, SHOWN) ?? []
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [typed])
  const found = similar.value
  return (
    <section class="similar" hidden={found.length === 0}>
      <p role="status">{found.length > 0 && threads.similar(found.length)}</p>
      <ul>
        {found.map(({ id, title, community, lastPostAt, answered }) => (
          <li key={id}>
            <a href={`/threads/${id}`}>
              <Foreign>{title}</Foreign>
            </a>{' '}
            <span class="muted">
              {communities.name(community.name)}
              {answered && ` · ${threads.answered}`} · {threads.last} <Time at={lastPostAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
