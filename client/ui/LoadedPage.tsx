import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { ApiError } from '../platform/http.ts'
import type { Loaded } from '../platform/load.ts'
import { useTryAgain } from '../platform/try-again.ts'
import { words } from '../words/words.ts'
import { ButtonLink } from './Button.tsx'
import { FailedPage } from './FailedPage.tsx'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'

/** A page that has to be loaded first, or cannot be: then it is as soon as the server is back. */
export function LoadedPage<T>({
  of,
  children,
}: {
  of: Loaded<T>
  children: (value: T) => ComponentChildren
}) {
  const { value, error, reload } = of
  useTryAgain(error, reload)
  if (value.value !== undefined) return <>{children(value.value)}</>
  if (error.value instanceof ApiError && error.value.status === 404) return <NotFoundPage />
  if (error.value !== undefined) {
    return <FailedPage error={error.value} onRetry={reload} />
  }
  return <ComingPage />
}

/** The shape of a page that is on its way. */
export function ComingPage() {
  const { app } = words()
  useEffect(() => {
    document.title = `${app.loading} · ${app.name}`
  }, [app])
  return (
    <div class="page">
      <main class="page-main" id="main">
        <h1 class="sr-only">{app.loading}</h1>
        <Loading />
      </main>
    </div>
  )
}

export function NotFoundPage() {
  return (
    <Page title={words().app.notFound} lede={words().app.notFoundText}>
      <div class="actions">
        <ButtonLink href="/">{words().app.home}</ButtonLink>
      </div>
    </Page>
  )
}
