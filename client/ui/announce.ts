import { signal } from '@preact/signals'

export const announced = signal('')

/** Has screen readers say something once they have finished what they say. */
export function announce(sentence: string) {
  // The same sentence twice is news twice.
  announced.value = announced.value === sentence ? `${sentence}\u00a0` : sentence
}
