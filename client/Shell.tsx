import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { FoundingNews } from './communities/FoundingNews.tsx'
import { isWriting } from './drafts/use-draft.ts'
import { LanguageButton } from './identity/LanguageButton.tsx'
import { MemberMenu } from './identity/MemberMenu.tsx'
import { SessionEnded } from './identity/SessionEnded.tsx'
import { Keys } from './keys/Keys.tsx'
import { unreadNotifications, unreadThreads } from './notifications/unread.ts'
import { announce } from './platform/announce.ts'
import { connected } from './platform/live.ts'
import { ended, member } from './platform/session.ts'
import { SearchEntrance } from './search/SearchEntrance.tsx'
import { Announced } from './ui/Announced.tsx'
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
              <SearchEntrance />
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
        <Announced class="offline">{isWriting.value ? app.offlineWriting : app.offline}</Announced>
      )}
      {children}
      <footer class="foot">
        {app.foot} <a href="/licences.txt">{app.licences}</a>
      </footer>
      {member.value && <FoundingNews />}
      {ended.value && <SessionEnded />}
      {member.value && <Keys />}
      <LiveRegion />
    </>
  )
}

function Places() {
  const { path } = useLocation()
  const { app } = words()
  const places = [
    { href: '/', label: app.overview, here: path === '/', count: unreadThreads.value },
    { href: '/programme', label: app.programme, here: /^\/(programme|events)/.test(path) },
    { href: '/communities', label: app.communities, here: /^\/(communities|threads)/.test(path) },
  ]
  return (
    <nav aria-label={app.navigation}>
      {places.map(({ href, label, here, count = 0 }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
          <Count of={count} />
        </a>
      ))}
    </nav>
  )
}

/** The way to the notifications, and how many wait there. */
function Bell() {
  const { path } = useLocation()
  const { app } = words()
  const before = useRef(0)
  useEffect(() => {
    const count = unreadNotifications.value
    if (connected.value !== undefined && count > before.current)
      announce(app.unreadNotifications(count))
    before.current = count
  }, [unreadNotifications.value])
  return (
    <a
      class="bell"
      href="/notifications"
      aria-current={path === '/notifications' ? 'page' : undefined}
    >
      <svg class="bell-picture" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21.5h4" />
      </svg>
      <span class="bell-word">{app.notifications}</span>
      <Count of={unreadNotifications.value} />
    </a>
  )
}

function Count({ of: count }: { of: number }) {
  if (count === 0) return null
  return (
    <span class="count">
      <span aria-hidden="true">{count >= 100 ? '99+' : count}</span>
      <span class="sr-only">, {words().app.unread(count)}</span>
    </span>
  )
}
