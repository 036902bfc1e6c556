import { useSignal } from '@preact/signals'
import type { Feed } from '../../server/feeds/contract.ts'
import { announce } from '../platform/announce.ts'
import { day } from '../platform/dates.ts'
import { type PagedList, usePaged } from '../platform/paged.ts'
import { WordsButton } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { feedList, revokeFeed } from './api.ts'

/** The addresses at which programs read for this member, each to be revoked. */
export function Feeds() {
  const { settings } = words()
  const list = usePaged(feedList())
  return (
    <section>
      <h2>{settings.feedsTitle}</h2>
      <p class="muted">{settings.feedsText}</p>
      <Paged list={list} empty={settings.noFeeds}>
        {(feeds) => (
          <ul class="row-list">
            {feeds.map((feed) => (
              <FeedRow key={feed.id} feed={feed} list={list} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  )
}

function FeedRow({ feed, list }: { feed: Feed; list: PagedList<Feed> }) {
  const { settings } = words()
  const asking = useSignal(false)
  const title = feed.subject?.title ?? settings.programme
  const page = pageOf(feed)
  async function revoke() {
    await revokeFeed(feed.id)
    asking.value = false
    await list.reload()
    announce(settings.revoked(title))
  }
  return (
    <li class="feed">
      <div>
        <h3>{page ? <a href={page}>{title}</a> : title}</h3>
        <p class="muted">
          {settings.kinds[feed.kind]} · {settings.made(day(new Date(feed.madeAt)))}
        </p>
      </div>
      <WordsButton label={`${settings.revoke}: ${title}`} onClick={() => (asking.value = true)}>
        {settings.revoke}
      </WordsButton>
      {asking.value && (
        <ConfirmDialog
          title={settings.revoke}
          text={settings.revokeText(title)}
          onConfirm={revoke}
          onClose={() => (asking.value = false)}
        />
      )}
    </li>
  )
}

function pageOf({ kind, subject }: Feed) {
  if (kind === 'programme') return '/programme'
  return subject ? `/${kind === 'thread' ? 'threads' : 'communities'}/${subject.id}` : undefined
}
