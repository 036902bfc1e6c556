import { signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { get, type Page } from '../http.ts'

/** A list that is loaded part by part. */
export function pagedList<T>(path: string) {
  const items = signal<T[]>()
  const next = signal<string | null>(null)
  const error = signal<unknown>()
  const busy = signal(false)

  async function load(after?: string) {
    busy.value = true
    try {
      const glue = path.includes('?') ? '&' : '?'
      const page = await get<Page<T>>(
        after ? `${path}${glue}after=${encodeURIComponent(after)}` : path,
      )
      items.value = after ? [...(items.value ?? []), ...page.items] : page.items
      next.value = page.next
      error.value = undefined
    } catch (reason) {
      error.value = reason
    } finally {
      busy.value = false
    }
  }
  return {
    items,
    next,
    error,
    busy,
    reload: () => load(),
    more: () => load(next.value ?? undefined),
  }
}

export type PagedList<T> = ReturnType<typeof pagedList<T>>

export function usePaged<T>(path: string) {
  const list = useMemo(() => pagedList<T>(path), [path])
  useEffect(() => void list.reload(), [list])
  return list
}
