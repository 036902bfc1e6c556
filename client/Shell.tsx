import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { FoundingNews } from './communities/FoundingNews.tsx'
import { MemberMenu } from './identity/MemberMenu.tsx'
import { connected } from './live.ts'
import { member, unread } from './session.ts'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { chooseLanguage, language, words } from './words/words.ts'

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
        {member.value && <Navigation />}
        <div class="me">
          {member.value && <Bell />}
          {member.value ? <MemberMenu member={member.value} /> : <LanguageButton />}
        </div>
      </header>
      {member.value && connected.value === false && (
        <p class="offline" role="status">
          {app.offline}
        </p>
      )}
      {member.value && <FoundingNews />}
      {children}
      <footer class="foot">{app.foot}</footer>
      <LiveRegion />
    </>
  )
}

function Navigation() {
  const { path } = useLocation()
  const { app } = words()
  const pages = [
    { href: '/', label: app.overview, here: path === '/' },
    { href: '/programme', label: app.programme, here: /^\/(programme|events)/.test(path) },
    { href: '/communities', label: app.communities, here: /^\/(communities|threads)/.test(path) },
  ]
  return (
    <nav aria-label={app.navigation}>
      {pages.map(({ href, label, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** What one has been told and not read yet. */
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
          <span class="sr-only">{app.unread(unread.value)}</span>
        </span>
      )}
    </a>
  )
}

export function LanguageButton() {
  const other = language.value === 'de' ? 'en' : 'de'
  return (
    <button type="button" class="words-btn" lang={other} onClick={() => chooseLanguage(other)}>
      {words().app.language}
    </button>
  )
}
