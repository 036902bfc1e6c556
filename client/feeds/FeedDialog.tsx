import { type FeedSubject, makeFeed } from './api.ts'
import '../styles/settings.css'
import { useSignal } from '@preact/signals'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { CopyText } from '../ui/CopyText.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'

/** Makes an address, and shows it this once. */
export function FeedDialog({ subject, onClose }: { subject: FeedSubject; onClose: () => void }) {
  const { app, settings } = words()
  const address = useSignal<string | undefined>(undefined)
  const { busy, error, submit } = useSubmit(async () => {
    address.value = (await makeFeed(subject)).address
  })
  const calendar = subject === 'programme'
  return (
    <Dialog title={calendar ? settings.subscribeCalendar : settings.subscribe} onClose={onClose}>
      <p>{calendar ? settings.calendarWhat : settings.feedWhat}</p>
      <p class="muted">
        {settings.feedSecret} <a href="/settings">{settings.feedsTitle}</a>
      </p>
      {address.value === undefined ? (
        <form onSubmit={submit} class="actions">
          <Button kind="primary" type="submit" disabled={busy.value}>
            {settings.makeAddress}
          </Button>
          <Button onClick={onClose}>{app.cancel}</Button>
        </form>
      ) : (
        <CopyText label={settings.address} hint={settings.addressOnce} text={address.value}>
          <Button onClick={onClose}>{app.close}</Button>
        </CopyText>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
    </Dialog>
  )
}
