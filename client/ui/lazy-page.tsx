import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { lazy } from 'preact-iso'
import { ApiError } from '../platform/http.ts'
import { onBack } from '../platform/live.ts'
import { FailedPage } from './FailedPage.tsx'

const lost = new ApiError(0, { code: 'offline', message: 'The page cannot be loaded.' })

/** Browsers do not ask again for a script that failed to come, so the page is loaded anew. */
function Lost() {
  useEffect(() => onBack(() => location.reload()), [])
  return <FailedPage error={lost} />
}

/** A page that is loaded when somebody goes there, or says that it could not be. */
export const lazyPage = (load: () => Promise<FunctionComponent>) =>
  lazy(() => load().catch(() => Lost))
