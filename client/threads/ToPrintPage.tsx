import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { useLoaded } from '../platform/load.ts'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { fetchThread } from './api.ts'

/**
 * The page for paper comes from the server. Who is here has only just signed in at its address, or may not
 * read the thread: to them the server gives none.
 */
export function ToPrintPage() {
  const { threadId } = useRoute().params
  const thread = useLoaded(() => fetchThread(threadId!), threadId)
  const { value } = thread.value
  useEffect(() => {
    if (value) location.reload()
  }, [value])
  return <LoadedPage of={thread}>{() => null}</LoadedPage>
}
