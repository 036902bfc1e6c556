import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Session } from '../../server/identity/contract.ts'
import { signOut } from '../platform/session.ts'
import { useSubmit } from '../platform/submit.ts'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import { LanguageButton } from './LanguageButton.tsx'

/** Who one is here, and what goes with it. */
export function MemberMenu({ member }: { member: Session['member'] }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { path } = useLocation()
  const { error, submit } = useSubmit(signOut)
  const close = () => menu.current?.removeAttribute('open')
  useEffect(close, [path])
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) close()
    }
    addEventListener('pointerdown', onPress)
    return () => removeEventListener('pointerdown', onPress)
  }, [])
  const { app } = words()

  function leaveByKey({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }

  /** Whoever has tabbed out of it is done with it. */
  function closeBehind({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close()
  }

  return (
    <details class="menu" ref={menu} onKeyDown={leaveByKey} onFocusOut={closeBehind}>
      <summary>
        <span class="name">{member.name}</span>
        <span class="short">{app.menu}</span>
      </summary>
      <div class="menu-list">
        <p>
          <b>{member.name}</b>
          <br />
          <span class="muted">{member.authority.name}</span>
        </p>
        {member.office && <a href="/office">{app.office}</a>}
        <a href="/settings">{app.settings}</a>
        <LanguageButton />
        <button type="button" onClick={() => void submit()}>
          {app.signOut}
        </button>
        {error.value !== undefined && <Failure error={error.value} />}
      </div>
    </details>
  )
}
