import { useEffect } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { CommunityPage } from './communities/CommunityPage.tsx'
import { SignInPage } from './identity/SignInPage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { PAGES } from './pages.ts'
import { loadSession, member, unreachable } from './platform/session.ts'
import { useTryAgain } from './platform/try-again.ts'
import { Shell } from './Shell.tsx'
import { ThreadPage } from './threads/ThreadPage.tsx'
import { FailedPage } from './ui/FailedPage.tsx'
import { ComingPage, NotFoundPage } from './ui/LoadedPage.tsx'
import { lazyPage } from './ui/lazy-page.tsx'
import { PageBoundary } from './ui/PageBoundary.tsx'
import { words } from './words/words.ts'

const InvitationPage = lazyPage(() =>
  import('./identity/InvitationPage.tsx').then((it) => it.InvitationPage),
)
const EventPage = lazyPage(() => import('./events/EventPage.tsx').then((it) => it.EventPage))
const ProgrammePage = lazyPage(() =>
  import('./events/ProgrammePage.tsx').then((it) => it.ProgrammePage),
)
const CommunitiesPage = lazyPage(() =>
  import('./communities/CommunitiesPage.tsx').then((it) => it.CommunitiesPage),
)
const NotificationsPage = lazyPage(() =>
  import('./notifications/NotificationsPage.tsx').then((it) => it.NotificationsPage),
)
const PlanPage = lazyPage(() => import('./events/planning/PlanPage.tsx').then((it) => it.PlanPage))
const NewThreadPage = lazyPage(() =>
  import('./threads/writing/NewThreadPage.tsx').then((it) => it.NewThreadPage),
)
const LogPage = lazyPage(() => import('./moderation/LogPage.tsx').then((it) => it.LogPage))
const ToPrintPage = lazyPage(() => import('./threads/ToPrintPage.tsx').then((it) => it.ToPrintPage))
const SettingsPage = lazyPage(() =>
  import('./settings/SettingsPage.tsx').then((it) => it.SettingsPage),
)
const SearchPage = lazyPage(() => import('./search/SearchPage.tsx').then((it) => it.SearchPage))
const OfficePage = lazyPage(() => import('./office/OfficePage.tsx').then((it) => it.OfficePage))

/** A link to a file leads to the server. */
const NOT_A_FILE = /^(?!\/api\/|\/[^?#]*\.)/

export function App() {
  return (
    <LocationProvider scope={NOT_A_FILE}>
      <ErrorBoundary>
        <Shell>
          <CurrentPage />
        </Shell>
      </ErrorBoundary>
    </LocationProvider>
  )
}

/** To strangers every address is the door; once they are in, they are where they wanted to go. */
function CurrentPage() {
  const { path } = useLocation()
  useTryAgain(unreachable, loadSession)
  if (path === PAGES.invitation) return <InvitationPage />
  if (unreachable.value !== undefined) {
    return (
      <FailedPage
        title={words().app.unreachable}
        error={unreachable.value}
        onRetry={() => void loadSession()}
      />
    )
  }
  if (member.value === undefined) return <ComingPage />
  if (member.value === null) return <SignInPage />
  return (
    <PageBoundary path={path}>
      <Pages />
    </PageBoundary>
  )
}

function Pages() {
  return (
    <Router>
      <Route path={PAGES.overview} component={OverviewPage} />
      <Route path={PAGES.programme} component={ProgrammePage} />
      <Route path={PAGES.newEvent} component={PlanPage} />
      <Route path={PAGES.event} component={EventPage} />
      <Route path={PAGES.editEvent} component={PlanPage} />
      <Route path={PAGES.communities} component={CommunitiesPage} />
      <Route path={PAGES.community} component={CommunityPage} />
      <Route path={PAGES.log} component={LogPage} />
      <Route path={PAGES.newThread} component={NewThreadPage} />
      <Route path={PAGES.thread} component={ThreadPage} />
      <Route path={PAGES.toPrint} component={ToPrintPage} />
      <Route path={PAGES.search} component={SearchPage} />
      <Route path={PAGES.notifications} component={NotificationsPage} />
      <Route path={PAGES.settings} component={SettingsPage} />
      <Route path={PAGES.office} component={OfficePage} />
      <Route path={PAGES.signIn} component={ToOverview} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}

/** Who is signed in already has no business at the door. */
function ToOverview() {
  const { route } = useLocation()
  useEffect(() => route('/', true), [route])
  return null
}
