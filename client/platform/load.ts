import { batch, type Signal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useTryAgain } from './try-again.ts'

/** Something that is being loaded, has been, or could not be. */
export interface Loaded<T> {
  value: Signal<T | undefined>
  error: Signal<unknown>
  reload: () => Promise<void>
}

export function loaded<T>(load: () => Promise<T>): Loaded<T> {
  const value = signal<T>()
  const error = signal<unknown>()
  let latest = 0
  async function reload() {
    const mine = ++latest
    try {
      const loaded = await load()
      // An answer that was overtaken by a later one is old news.
      if (mine !== latest) return
      batch(() => {
        value.value = loaded
        error.value = undefined
      })
    } catch (reason) {
      if (mine === latest) error.value = reason
    }
  }
  return { value, error, reload }
}

/** Loads when a component appears, again when the key changes, and once the server is back where it was away. */
export function useLoaded<T>(load: () => Promise<T>, ...key: unknown[]) {
  const it = useMemo(() => loaded(load), key)
  useEffect(() => void it.reload(), [it])
  useTryAgain(it.error, it.reload)
  return it
}
