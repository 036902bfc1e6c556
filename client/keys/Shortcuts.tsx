import '../styles/settings.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { announce } from '../platform/announce.ts'
import { nextUnread } from '../threads/list/next-unread.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { KeyList } from './KeyList.tsx'
import { type Doing, doingOf } from './keys.ts'
import { postInSight, step } from './step.ts'

/** Listens for single keys. What they do is on the page too, as a button or a link: they only press it. */
export function Shortcuts() {
  const { app, settings, threads } = words()
  const { route } = useLocation()
  const helping = useSignal(false)

  const deeds: Record<Doing, () => void> = {
    next: () => step(1) || announce(settings.noNext),
    previous: () => step(-1) || announce(settings.noPrevious),
    nextUnread: () => press('next-unread') || void goToNextUnread(),
    reply: () => press('reply', postInSight()) || announce(settings.notHere),
    leaveOpen: () => press('leave-open', postInSight()) || announce(settings.notHere),
    search: () => {
      const field = fieldToSearch()
      if (field) field.focus()
      else route('/search')
    },
    help: () => (helping.value = true),
  }

  async function goToNextUnread() {
    const next = await nextUnread(undefined).catch(() => undefined)
    if (next) route(`/threads/${next.id}`)
    else announce(threads.allRead)
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const doing = doingOf(event)
      if (!doing) return
      event.preventDefault()
      deeds[doing]()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })

  if (!helping.value) return null
  const close = () => (helping.value = false)
  return (
    <Dialog title={settings.keysTitle} onClose={close}>
      <KeyList />
      <div class="actions">
        <Button onClick={close}>{app.close}</Button>
      </div>
      <p>
        <a href="/settings">{settings.keysOff}</a>
      </p>
    </Dialog>
  )
}

const fieldToSearch = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')].find((it) =>
    it.checkVisibility(),
  )

/** Presses what bears this name. */
function press(name: string, within: Element | Document = document) {
  const found = within.querySelector<HTMLElement>(`[data-shortcut="${name}"]`)
  found?.click()
  return found !== null
}
