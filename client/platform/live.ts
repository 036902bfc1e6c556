import { signal } from '@preact/signals'
import type { News, Topic } from '../../server/live/contract.ts'

type Listener = (news: News) => void

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
const ANSWER_WITHIN_MS = 5_000
/** The server says something every seven seconds: after so long without a word, the connection is dead. */
const LONGEST_SILENCE_MS = 20_000
const OPEN_WITHIN_MS = 6_000
const LOOK_EVERY_MS = 2_000
const GONE = 1006
const SESSION_ENDED = 4401
/** The member has more pages open than the server serves: this one comes back when it is looked at. */
const TOO_MANY_PAGES = 4429

const listeners = new Set<Listener>()
const backListeners = new Set<() => void>()
const endListeners = new Set<() => void>()
/** What is watched, and by how many. */
const watched = new Map<Topic, number>()
let socket: WebSocket | undefined
let wanted = false
let opened = 0
let heard = 0
let heardAt = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether news arrive. Undefined until the first try has ended; false once a second one has failed. */
export const connected = signal<boolean | undefined>(undefined)

/** Hears all news that reach this page, until the returned function is called. */
export const onNews = (listener: Listener) => listen(listeners, listener)

/** Called whenever the connection has come back: what was told meanwhile has been missed. */
export const onBack = (listener: () => void) => listen(backListeners, listener)

/** Called when the server ends the connection because the session has ended. */
export const onSessionEnd = (listener: () => void) => listen(endListeners, listener)

/** Watches a topic until the returned function is called. The answer, and every news of it, come as news. */
export function watch(topic: Topic) {
  watched.set(topic, (watched.get(topic) ?? 0) + 1)
  sayWhatIsWatched()
  return () => {
    const left = watched.get(topic)! - 1
    if (left > 0) watched.set(topic, left)
    else watched.delete(topic)
    sayWhatIsWatched()
  }
}

/** Opens the page's socket and keeps it open, waiting longer after every failure. */
export function connect(pauseMs = FIRST_PAUSE_MS) {
  wanted = true
  clearTimeout(timer)
  if (socket) return
  const opening = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`)
  socket = opening
  let wasOpen = false
  const patience = setTimeout(() => !wasOpen && leave(opening), OPEN_WITHIN_MS)

  opening.onopen = () => {
    if (socket !== opening) return
    const isBack = opened > 0 || connected.value === false
    wasOpen = true
    heardAt = Date.now()
    opened += 1
    connected.value = true
    say()
    if (isBack) for (const listener of backListeners) listener()
  }
  opening.onmessage = ({ data }) => {
    if (socket !== opening) return
    heard += 1
    heardAt = Date.now()
    const news: News = JSON.parse(data)
    for (const listener of listeners) listener(news)
  }
  opening.onclose = ({ code }) => {
    clearTimeout(patience)
    if (socket !== opening) return
    socket = undefined
    // A restart is over before anybody has to know of it.
    if (!wasOpen || code === TOO_MANY_PAGES) connected.value = false
    if (code === SESSION_ENDED) for (const listener of endListeners) listener()
    if (!wanted || code === SESSION_ENDED || code === TOO_MANY_PAGES) return
    const pause = wasOpen ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    // Not all pages at once after a restart.
    timer = setTimeout(() => connect(pause), pause * (0.5 + Math.random()))
  }
}

export function disconnect() {
  wanted = false
  clearTimeout(timer)
  socket?.close()
}

let saying = false

/** Once for all that changes within a turn: a page that goes and one that comes. */
function sayWhatIsWatched() {
  if (saying) return
  saying = true
  queueMicrotask(() => {
    saying = false
    say()
  })
}

function say(topics = [...watched.keys()]) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ watch: topics }))
}

/** Whoever comes back to this page, from a sleeping computer too, finds it up to date. */
function wake() {
  if (!wanted || document.hidden) return
  if (!socket) return connect()
  const [asked, heardBefore] = [socket, heard]
  // It is answered, whatever is watched.
  say()
  setTimeout(() => heard === heardBefore && leave(asked), ANSWER_WITHIN_MS)
}

/** A connection whose other end has gone closes late, or never: it is left behind, and a new one tried. */
function leave(dead: WebSocket) {
  if (socket !== dead) return
  dead.close()
  dead.onclose?.(new CloseEvent('close', { code: GONE }))
}

setInterval(() => {
  const isOpen = socket?.readyState === WebSocket.OPEN
  if (isOpen && Date.now() - heardAt > LONGEST_SILENCE_MS) leave(socket!)
}, LOOK_EVERY_MS)

function listen<T>(to: Set<T>, listener: T) {
  to.add(listener)
  return () => void to.delete(listener)
}

addEventListener('online', wake)
document.addEventListener('visibilitychange', wake)
