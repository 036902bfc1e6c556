import { words } from '../words/words.ts'

/** The shape of what comes, for who waits longer than a moment. */
export function Loading() {
  return (
    <div class="skeleton" aria-busy="true">
      <span class="sr-only">{words().app.loading}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
