import { useEffect } from 'preact/hooks'
import { onNews } from '../platform/live.ts'
import { usePaged } from '../platform/paged.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { markAllNotificationsRead, notificationList } from './api.ts'
import { NotificationRow } from './NotificationRow.tsx'
import { unreadNotifications } from './unread.ts'

export function NotificationsPage() {
  const { notifications } = words()
  const list = usePaged(notificationList())
  const readAll = useSubmit(async () => {
    await markAllNotificationsRead()
    await list.reload()
  })
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'notifications.changed') void list.reload()
      }),
    [list],
  )
  return (
    <Page title={notifications.title} lede={notifications.lede}>
      {unreadNotifications.value > 0 && (
        <div class="actions">
          <Button disabled={readAll.busy.value} onClick={() => void readAll.submit()}>
            {notifications.readAll}
          </Button>
        </div>
      )}
      {readAll.error.value !== undefined && <Failure error={readAll.error.value} />}
      <Paged list={list} empty={notifications.none}>
        {(items) => (
          <ul class="row-list">
            {items.map((it) => (
              <NotificationRow key={it.id} notification={it} />
            ))}
          </ul>
        )}
      </Paged>
    </Page>
  )
}
