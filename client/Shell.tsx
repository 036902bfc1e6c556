import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { FoundingNews } from './communities/FoundingNews.tsx'
import { LanguageButton } from './identity/LanguageButton.tsx'
import { MemberMenu } from './identity/MemberMenu.tsx'
import { SessionEnded } from './identity/SessionEnded.tsx'
import { connected } from './live.ts'
import { ended, member, unread } from './session.ts'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { words } from './words/words.ts'

/** What stands around every page. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { app } = words()
  return (
    <>
      <a class="skip" href="#main">
        {app.skip}
      </a>
      <header class="top">
        <a class="mark" href="/">
          {app.name}
        </a>
        {member.value ? (
          <>
            <Places />
            <div class="me">
              <Bell />
              <MemberMenu member={member.value} />
            </div>
          </>
        ) : (
          <div class="me">
            <LanguageButton />
          </div>
        )}
      </header>
      {member.value && !ended.value && connected.value === false && (
        <p class="offline" role="status">
          {app.offline}
        </p>
      )}
      {children}
      <footer class="foot">{app.foot}</footer>
      {member.value && <FoundingNews />}
      {ended.value && <SessionEnded />}
      <LiveRegion />
    </>
  )
}

function Places() {
  const { path } = useLocation()
  const { app } = words()
  const places = [
    { href: '/', label: app.overview, here: path === '/' },
    { href: '/programme', label: app.programme, here: /^\/(programme|events)/.test(path) },
    { href: '/communities', label: app.communities, here: /^\/(communities|threads)/.test(path) },
  ]
  return (
    <nav aria-label={app.navigation}>
      {places.map(({ href, label, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The way to the notifications, and how many wait there. */
function Bell() {
  const { path } = useLocation()
  const { app } = words()
  return (
    <a
      class="bell"
      href="/notifications"
      aria-current={path === '/notifications' ? 'page' : undefined}
    >
      {app.notifications}
      {unread.value > 0 && (
        <span class="count">
          <span aria-hidden="true">{unread.value >= 100 ? '99+' : unread.value}</span>
          <span class="sr-only">, {app.unread(unread.value)}</span>
        </span>
      )}
    </a>
  )
}
