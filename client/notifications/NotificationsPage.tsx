import { useEffect } from 'preact/hooks'
import type { Notification } from '../../server/notifications/contract.ts'
import { put } from '../http.ts'
import { onNews } from '../live.ts'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { usePaged } from '../ui/paged.ts'
import { unreadNotifications } from '../unread.ts'
import { words } from '../words/words.ts'
import { NotificationRow } from './NotificationRow.tsx'

export function NotificationsPage() {
  const { notifications } = words()
  const list = usePaged<Notification>('/notifications')
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
          <Button onClick={() => void put('/notifications/reading').then(list.reload)}>
            {notifications.readAll}
          </Button>
        </div>
      )}
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
