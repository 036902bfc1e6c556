import { batch, signal } from '@preact/signals'
import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { keptLoad } from './history-entry.ts'
import { ApiError, get, type ListPath, type Page } from './http.ts'
import { onBack } from './live.ts'
import { useTryAgain } from './try-again.ts'

/** A list that is loaded part by part. What is asked of it is done in turn. */
export function pagedList<T extends { id: number }>(path: ListPath<T>, onGone?: () => void) {
  const items = signal<T[]>()
  const next = signal<string | null>(null)
  const error = signal<unknown>()
  const busy = signal(false)
  const kept = keptLoad(path)
  let last: Promise<void> = Promise.resolve()
  let reloading: Promise<void> | undefined
  let failed: (() => Promise<Page<T>>) | undefined

  const inTurn = (load: () => Promise<Page<T>>) => {
    last = last.then(async () => {
      try {
        const page = await load()
        batch(() => {
          items.value = page.items
          next.value = page.next
          error.value = undefined
        })
        kept.keep(page.items.length)
      } catch (reason) {
        if (onGone && reason instanceof ApiError && reason.status === 404) return onGone()
        failed = load
        error.value = reason
      }
    })
    return last
  }

  function part(after: string | null) {
    const glue = path.includes('?') ? '&' : '?'
    return get<Page<T>>(after ? `${path}${glue}after=${encodeURIComponent(after)}` : path)
  }

  /** Anew, as far as the reader had come, before they went elsewhere and back too. However much happens meanwhile, once more is enough. */
  function reload() {
    reloading ??= inTurn(async () => {
      reloading = undefined
      const shown = items.value?.length ?? kept.before
      let page = await part(null)
      while (page.next && page.items.length < shown)
        page = joined(page.items, await part(page.next))
      return page
    })
    return reloading
  }

  async function more() {
    if (busy.value || !next.value) return
    busy.value = true
    await inTurn(async () => joined(items.value ?? [], await part(next.value)))
    busy.value = false
  }

  const retry = () => inTurn(failed!)

  return { items, next, error, busy, reload, more, retry }
}

/** What has moved up meanwhile comes a second time, and is shown once. */
function joined<T extends { id: number }>(shown: T[], { items, next }: Page<T>): Page<T> {
  const known = new Set(shown.map(({ id }) => id))
  return { items: [...shown, ...items.filter(({ id }) => !known.has(id))], next }
}

export type PagedList<T extends { id: number }> = ReturnType<typeof pagedList<T>>

/** `onGone` is called where it is not there for the reader any more: that is no failure. */
export function usePaged<T extends { id: number }>(path: ListPath<T>, onGone?: () => void) {
  const list = useMemo(() => pagedList<T>(path, onGone), [path])
  useEffect(() => {
    void list.reload()
    return onBack(() => void list.reload())
  }, [list])
  // What is shown already can be gone on with, and is tried again where one asks for more.
  const retry = useCallback(async () => list.items.value ?? list.reload(), [list])
  useTryAgain(list.error, retry)
  return list
}
