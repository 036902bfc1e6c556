import { signal } from '@preact/signals'
import type { Credentials, Session } from '../server/identity/contract.ts'
import type { UnreadCount } from '../server/notifications/contract.ts'
import { ApiError, get, post, remove, whenSessionEnds } from './http.ts'
import { connect, disconnect, onNews } from './live.ts'

/** Who is signed in here: undefined until the server has said, null for nobody. */
export const member = signal<Session['member'] | null | undefined>(undefined)

/** Whether the session has ended while somebody was at work: the page stays, and asks for it again. */
export const ended = signal(false)

/** How many notifications are unread, up to 100. */
export const unread = signal(0)

whenSessionEnds(() => {
  if (member.value) ended.value = true
  else member.value = null
})
onNews((news) => {
  if (news.kind === 'notifications.changed') void countUnread()
})

export async function loadSession() {
  try {
    welcome(await get<Session>('/session'))
  } catch (error) {
    member.value = null
    if (!(error instanceof ApiError && error.status === 401)) throw error
  }
}

export async function signIn(credentials: Credentials) {
  welcome(await post<Session>('/session', credentials))
}

/** Takes up a session that has just begun. */
export function welcome(session: Session) {
  member.value = session.member
  ended.value = false
  connect()
  void countUnread()
}

export async function signOut() {
  await remove('/session')
  disconnect()
  // What this page still holds of the member goes with it.
  location.assign('/sign-in')
}

async function countUnread() {
  unread.value = (await get<UnreadCount>('/notifications/unread')).unread
}
