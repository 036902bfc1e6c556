import { words } from '../words/words.ts'
import { Button } from './Button.tsx'
import { sentenceFor } from './sentence.ts'

/** Something went wrong, said where it did. */
export function Failure({
  error,
  labels,
  onRetry,
}: {
  error: unknown
  labels?: Record<string, string>
  onRetry?: () => void
}) {
  return (
    <div class="notice failure" role="alert">
      <p>{sentenceFor(error, labels)}</p>
      {onRetry && (
        <div class="actions">
          <Button onClick={onRetry}>{words().app.again}</Button>
        </div>
      )}
    </div>
  )
}
