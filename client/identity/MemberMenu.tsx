import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Session } from '../../server/identity/contract.ts'
import { LanguageButton } from '../Shell.tsx'
import { signOut } from '../session.ts'
import { words } from '../words/words.ts'

/** Who one is here, and what goes with it. */
export function MemberMenu({ member }: { member: Session['member'] }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { path } = useLocation()
  useEffect(() => menu.current?.removeAttribute('open'), [path])
  const { app } = words()
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(it) => it.key === 'Escape' && menu.current?.removeAttribute('open')}
    >
      <summary>
        <span class="name">{member.name}</span>
      </summary>
      <div class="menu-list">
        <p class="muted">{member.authority.name}</p>
        {member.office && <a href="/office">{app.office}</a>}
        <LanguageButton />
        <button type="button" onClick={signOut}>
          {app.signOut}
        </button>
      </div>
    </details>
  )
}
