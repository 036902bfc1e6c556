import { signal } from '@preact/signals'
import type { Credentials, Session } from '../../server/identity/contract.ts'
import { endSession, fetchSession, startSession } from './api.ts'
import { ApiError, askAs, whenSessionEnds } from './http.ts'
import { connect, disconnect, onSessionEnd } from './live.ts'
import { hearOtherTabs, tellOtherTabs } from './other-tabs.ts'

/** Who is signed in here: undefined until the server has said, null for nobody. */
export const member = signal<Session['member'] | null | undefined>(undefined)

/** Why the server could not say who is signed in. */
export const unreachable = signal<unknown>(undefined)

/** Whether the session has ended while somebody was at work: the page stays, and asks for it again. */
export const ended = signal(false)

/** Whether it asks right now. Not on its own account: nobody is to be interrupted while writing. */
export const signingInAgain = signal(false)

const arrivals = new Set<(memberId: number) => void>()
const leaveTakers = new Set<() => void>()

/** Called when a member has signed in on this browser: nothing of another's may be found here. */
export const onArrival = (listener: (memberId: number) => void) => void arrivals.add(listener)

/** Called when the member leaves this browser: nothing of theirs may be found here by the next. */
export const onLeave = (listener: () => void) => void leaveTakers.add(listener)

/** What was refused and waits for the member to sign in again. */
const waiting = new Set<(signedIn: boolean) => void>()

whenSessionEnds(async (asks) => {
  if (!member.value) {
    member.value = null
    return false
  }
  ended.value = true
  if (!asks) return false
  signingInAgain.value = true
  return new Promise((resolve) => waiting.add(resolve))
})
onSessionEnd(() => {
  if (member.value) ended.value = true
})

export async function loadSession() {
  unreachable.value = undefined
  try {
    welcome(await fetchSession())
  } catch (error) {
    if (!isStranger(error)) unreachable.value = error
  }
}

export async function signIn(credentials: Credentials) {
  welcome(await startSession(credentials))
}

/** Takes up a session that has just begun. */
export function welcome(session: Session) {
  const { id } = session.member
  tellOtherTabs({ kind: 'signed-in', memberId: id })
  if (member.value && member.value.id !== id) return startAfresh('/')
  askAs(id)
  for (const arrive of arrivals) arrive(id)
  member.value = session.member
  ended.value = false
  goOn(true)
  connect()
}

/** Closes the question for a session; what waits for one goes on, or is refused. */
function goOn(signedIn: boolean) {
  signingInAgain.value = false
  for (const resolve of waiting) resolve(signedIn)
  waiting.clear()
}

export const signInLater = () => goOn(false)

export async function signOut() {
  await endSession().catch((error) => {
    if (!isStranger(error)) throw error
  })
  tellOtherTabs({ kind: 'signed-out' })
  startAfresh('/sign-in')
}

hearOtherTabs((said) => {
  if (!member.value) return
  if (said.kind === 'signed-out') startAfresh('/sign-in')
  else if (said.memberId !== member.value.id) startAfresh('/')
  else if (ended.value) void loadSession()
})

let left = false

/** What this page still holds of the member goes with it, and shows no more when one comes back to it. */
function startAfresh(path: string) {
  left = true
  disconnect()
  for (const takeLeave of leaveTakers) takeLeave()
  member.value = null
  location.replace(path)
}

addEventListener('pageshow', () => left && location.reload())

const isStranger = (error: unknown) => error instanceof ApiError && error.code === 'unauthenticated'
