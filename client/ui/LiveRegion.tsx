import { announced } from './announce.ts'

export function LiveRegion() {
  return (
    <div class="sr-only" role="status" aria-live="polite">
      {announced}
    </div>
  )
}
