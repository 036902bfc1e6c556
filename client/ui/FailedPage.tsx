import { words } from '../words/words.ts'
import { Failure } from './Failure.tsx'
import { Page } from './Page.tsx'

/** In place of a page that could not be shown. */
export function FailedPage({
  error,
  title = words().app.failed,
  onRetry = () => location.reload(),
}: {
  error: unknown
  title?: string
  onRetry?: () => void
}) {
  return (
    <Page title={title}>
      <Failure error={error} onRetry={onRetry} />
    </Page>
  )
}
