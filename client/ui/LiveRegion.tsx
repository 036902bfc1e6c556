import { announcements } from '../platform/announce.ts'

export function LiveRegion() {
  return (
    <div class="sr-only" role="status" aria-live="polite" aria-relevant="additions">
      {announcements.value.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
    </div>
  )
}
