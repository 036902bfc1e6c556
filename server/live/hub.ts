import type { Activity } from '../activity.ts'
import type { ActivityListener } from '../platform/news/listen.ts'
import { type Channel, newsOf } from './audience.ts'
import type { News } from './contract.ts'
import type { Page } from './page.ts'

const BEAT = JSON.stringify({ kind: 'beat' } satisfies News)
const MOST_OF_SESSION = 30
const MOST_OF_MEMBER = 60
/** A page that is closed so comes back when somebody looks at it, and not by itself. */
const TOO_MANY_PAGES = 4429

/** Hears every committed activity, on whichever server it was made, and tells the open pages. */
export class Hub implements ActivityListener {
  readonly #pages = new Set<Page>()
  readonly #channels = new Map<Channel, Set<Page>>()
  readonly #membersOf: (communityId: number) => Promise<number[]>

  constructor(membersOf: (communityId: number) => Promise<number[]>) {
    this.#membersOf = membersOf
  }

  /** A page hears of its member and of the network. Of too many, the oldest give way. */
  add(page: Page, memberId: number) {
    this.#pages.add(page)
    this.enter(page, `member:${memberId}`)
    this.enter(page, 'network')
    const ofMember = [...this.#channels.get(`member:${memberId}`)!]
    const ofSession = ofMember.filter(({ sessionId }) => sessionId === page.sessionId)
    const oldest = [...ofSession.slice(0, -MOST_OF_SESSION), ...ofMember.slice(0, -MOST_OF_MEMBER)]
    for (const it of new Set(oldest)) it.close(TOO_MANY_PAGES, 'Too many pages')
  }

  remove(page: Page) {
    this.#pages.delete(page)
    for (const channel of page.channels) this.leave(page, channel)
  }

  enter(page: Page, channel: Channel) {
    page.channels.add(channel)
    const pages = this.#channels.get(channel) ?? new Set()
    this.#channels.set(channel, pages.add(page))
  }

  leave(page: Page, channel: Channel) {
    page.channels.delete(channel)
    const pages = this.#channels.get(channel)
    pages?.delete(page)
    if (pages?.size === 0) this.#channels.delete(channel)
  }

  closeAll(code: number, reason: string, withinMs?: number) {
    for (const page of this.#pages) page.close(code, reason, withinMs)
  }

  /** Tells every page that it hears. */
  beat() {
    for (const page of this.#pages) page.send(BEAT)
  }

  /** What was told while nobody listened is lost, so every page starts afresh from what is stored. */
  miss() {
    this.closeAll(1012, 'Please reconnect')
  }

  hear(activity: Activity) {
    if (activity.kind === 'session.ended') return this.#endSession(activity.sessionId)
    if (activity.kind === 'membership.started' || activity.kind === 'membership.ended') {
      this.#recheck([activity.memberId])
    }
    if (activity.kind === 'community.founded' || activity.kind === 'community.joined') {
      this.#membersOf(activity.communityId).then(
        (memberIds) => this.#recheck(memberIds),
        () => this.closeAll(1012, 'Please reconnect'),
      )
    }

    for (const { channels, news } of newsOf(activity)) {
      const message = JSON.stringify(news)
      const told = new Set(channels.flatMap((it) => [...(this.#channels.get(it) ?? [])]))
      for (const page of told) page.send(message)
    }
  }

  #endSession(sessionId: number) {
    for (const page of this.#pages) {
      if (page.sessionId === sessionId) page.close(4401, 'The session has ended')
    }
  }

  /** Whoever has come to something hears of it from now on; whoever has left it, no more. */
  #recheck(memberIds: number[]) {
    for (const memberId of memberIds) {
      for (const page of this.#channels.get(`member:${memberId}`) ?? []) void page.recheck()
    }
  }
}
