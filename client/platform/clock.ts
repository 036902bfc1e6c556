import { signal } from '@preact/signals'

/** The time, by the minute: what shows how long ago something was changes with it. */
export const minute = signal(Date.now())

setInterval(() => {
  minute.value = Date.now()
}, 30_000)
