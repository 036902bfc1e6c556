import { batch, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { SearchHit, SearchHits } from '../../server/search/contract.ts'
import { onBack } from '../platform/live.ts'
import { search } from './api.ts'
import { addressEnd, type Query } from './query.ts'

/** While somebody types: so long after the last letter it is asked. */
const PAUSE_MS = 180

/** What has been found. What was found before stays until there is something else to show. */
export function hitsModel() {
  const items = signal<SearchHit[]>()
  const counted = signal<SearchHits['counted']>(null)
  const also = signal<SearchHits['also']>(null)
  const understood = signal<SearchHits['understood']>()
  const next = signal<string | null>(null)
  const error = signal<unknown>()
  const busy = signal(false)
  let asked: Query | undefined
  /** Where the part begins that was asked for last; null for the first. */
  let from: string | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let current = new AbortController()

  /** Whatever was asked before is not waited for any longer. */
  function leave() {
    clearTimeout(waiting)
    current.abort()
    current = new AbortController()
    return current.signal
  }

  function clear() {
    items.value = undefined
    counted.value = null
    also.value = null
    understood.value = undefined
    next.value = null
  }

  async function load(after: string | null) {
    const signal = leave()
    from = after
    busy.value = true
    try {
      const page = await search(asked ?? {}, after, signal)
      batch(() => {
        items.value = after ? [...(items.value ?? []), ...page.items] : page.items
        counted.value = page.counted ?? counted.value
        if (!after) also.value = page.also
        understood.value = page.understood
        next.value = page.next
        error.value = undefined
        busy.value = false
      })
    } catch (reason) {
      if (signal.aborted) return
      batch(() => {
        // What was found for something else is no answer to this.
        if (!after) clear()
        error.value = reason
        busy.value = false
      })
    }
  }

  function ask(query: Query) {
    const isFirst = asked === undefined
    asked = query
    leave()
    waiting = setTimeout(() => void load(null), isFirst ? 0 : PAUSE_MS)
  }

  function forget() {
    leave()
    asked = undefined
    batch(() => {
      clear()
      error.value = undefined
      busy.value = false
    })
  }

  return {
    ...{ items, counted, also, understood, next, error, busy, ask, forget, leave },
    again: () => load(from),
    more: () => load(next.value),
  }
}

export type Hits = ReturnType<typeof hitsModel>

/** What a query finds; nothing while there is none. */
export function useHits(query: Query | undefined) {
  const hits = useMemo(hitsModel, [])
  const address = query && addressEnd(query)
  useEffect(() => (query === undefined ? hits.forget() : hits.ask(query)), [hits, address])
  useEffect(() => onBack(() => hits.error.value !== undefined && void hits.again()), [hits])
  useEffect(() => () => void hits.leave(), [hits])
  return hits
}
