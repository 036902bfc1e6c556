import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso'
import { CommunitiesPage } from './communities/CommunitiesPage.tsx'
import { CommunityPage } from './communities/CommunityPage.tsx'
import { EventPage } from './events/EventPage.tsx'
import { ProgrammePage } from './events/ProgrammePage.tsx'
import { SessionEnded } from './identity/SessionEnded.tsx'
import { SignInPage } from './identity/SignInPage.tsx'
import { NotificationsPage } from './notifications/NotificationsPage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { Shell } from './Shell.tsx'
import { ended, member } from './session.ts'
import { ThreadPage } from './threads/ThreadPage.tsx'
import { NotFoundPage } from './ui/LoadedPage.tsx'

const InvitationPage = lazy(() =>
  import('./identity/InvitationPage.tsx').then((it) => it.InvitationPage),
)
const PlanPage = lazy(() => import('./events/PlanPage.tsx').then((it) => it.PlanPage))
const NewThreadPage = lazy(() =>
  import('./threads/NewThreadPage.tsx').then((it) => it.NewThreadPage),
)
const LogPage = lazy(() => import('./moderation/LogPage.tsx').then((it) => it.LogPage))
const OfficePage = lazy(() => import('./office/OfficePage.tsx').then((it) => it.OfficePage))

export function App() {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Pages />
      </ErrorBoundary>
    </LocationProvider>
  )
}

function Pages() {
  if (location.pathname === '/invitation')
    return (
      <Shell>
        <InvitationPage />
      </Shell>
    )
  if (member.value === undefined) return null
  if (member.value === null)
    return (
      <Shell>
        <SignInPage />
      </Shell>
    )
  return (
    <Shell>
      <Router>
        <Route path="/" component={OverviewPage} />
        <Route path="/programme" component={ProgrammePage} />
        <Route path="/events/new" component={PlanPage} />
        <Route path="/events/:eventId" component={EventPage} />
        <Route path="/events/:eventId/edit" component={PlanPage} />
        <Route path="/communities" component={CommunitiesPage} />
        <Route path="/communities/:communityId" component={CommunityPage} />
        <Route path="/communities/:communityId/log" component={LogPage} />
        <Route path="/communities/:communityId/threads/new" component={NewThreadPage} />
        <Route path="/threads/:threadId" component={ThreadPage} />
        <Route path="/notifications" component={NotificationsPage} />
        <Route path="/office" component={OfficePage} />
        <Route default component={NotFoundPage} />
      </Router>
      {ended.value && <SessionEnded />}
    </Shell>
  )
}
