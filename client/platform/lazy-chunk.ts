import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { ApiError } from './http.ts'

const lost = new ApiError(0, { code: 'offline', message: 'This part cannot be loaded.' })

/** A part of a page that is loaded when it is first asked for. Where that fails, it can be asked for again. */
export function useLazyChunk<T>(load: () => Promise<T>) {
  return useMemo(() => {
    const part = signal<T>()
    const error = signal<unknown>()
    return {
      part,
      error,
      async load() {
        error.value = undefined
        try {
          part.value ??= await load()
        } catch {
          error.value = lost
        }
      },
    }
  }, [])
}
