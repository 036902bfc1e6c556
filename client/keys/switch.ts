import { signal } from '@preact/signals'

const KEPT_UNDER = 'keys'

/**
 * Whether single keys do something. Off until the reader says so: a screen reader, a voice or a slip of the hand
 * presses them too. Kept in this browser, for it is a matter of the keyboard and the aids at this desk.
 */
export const keysOn = signal(localStorage.getItem(KEPT_UNDER) === 'on')

export function switchKeys(on: boolean) {
  localStorage.setItem(KEPT_UNDER, on ? 'on' : 'off')
  keysOn.value = on
}
