import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { newKey } from './http.ts'

/**
 * Sends what a form holds: once at a time, and with a key that stays the same until it has arrived, so that
 * sending again after a lost answer creates nothing twice. Where `isReady` says no, nothing is sent, and the
 * first field that is marked as wrong is gone to.
 */
export function useSubmit(send: (key: string) => Promise<void>, isReady = () => true) {
  const busy = useSignal(false)
  const error = useSignal<unknown>(undefined)
  const key = useMemo(() => ({ current: newKey() }), [])

  async function submit(event?: Event) {
    event?.preventDefault()
    if (busy.value) return
    const form = event?.currentTarget
    if (!isReady()) {
      if (form instanceof HTMLFormElement) requestAnimationFrame(() => showRefused(form))
      return
    }
    busy.value = true
    error.value = undefined
    try {
      await send(key.current)
      key.current = newKey()
    } catch (reason) {
      error.value = reason
      // Refused, not lost: what is sent next is another request.
      if (isRefusal(reason)) key.current = newKey()
      if (form instanceof HTMLFormElement) requestAnimationFrame(() => showRefused(form))
    } finally {
      busy.value = false
    }
  }
  return { busy, error, submit }
}

const showRefused = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus()

const isRefusal = (reason: unknown) =>
  reason instanceof Error &&
  'status' in reason &&
  Number(reason.status) > 0 &&
  Number(reason.status) < 500
