import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'
import { ApiError } from '../http.ts'
import { FailedPage } from './FailedPage.tsx'

const lost = new ApiError(0, { code: 'offline', message: 'The page cannot be loaded.' })
const Lost = () => <FailedPage error={lost} />

/** A page that is loaded when somebody goes there, or says that it could not be. */
export const lazyPage = (load: () => Promise<FunctionComponent>) =>
  lazy(() => load().catch(() => Lost))
