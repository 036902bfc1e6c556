import { sentenceFor } from '../platform/sentence.ts'
import { words } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

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
    <Notice kind="failure">
      <p>{sentenceFor(error, labels)}</p>
      {onRetry && (
        <div class="actions">
          <Button onClick={onRetry}>{words().app.again}</Button>
        </div>
      )}
    </Notice>
  )
}
