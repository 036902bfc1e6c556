import { effect, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ApiError } from './http.ts'
import { onBack } from './live.ts'

const FIRST_PAUSE_MS = 4_000
const LONGEST_PAUSE_MS = 30_000

/** Whether it failed because the server is away, and not by what was asked. */
export const isTemporary = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || [502, 503, 504].includes(error.status))

/** Tries again by itself what failed while the server was away: as soon as it is back, and now and then. */
export function useTryAgain(error: Signal<unknown>, retry: () => Promise<unknown>) {
  useEffect(() => {
    let pause = FIRST_PAUSE_MS
    let timer: ReturnType<typeof setTimeout> | undefined
    const stopWaiting = onBack(() => void (isTemporary(error.value) && retry()))
    const stopLooking = effect(() => {
      clearTimeout(timer)
      if (error.value === undefined) pause = FIRST_PAUSE_MS
      if (!isTemporary(error.value)) return
      timer = setTimeout(() => void retry(), pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
    return () => {
      clearTimeout(timer)
      stopWaiting()
      stopLooking()
    }
  }, [error, retry])
}
