import { signal } from '@preact/signals'
import type { News, Topic } from '../server/live/contract.ts'

type Listener = (news: News) => void

const LONGEST_PAUSE_MS = 30_000
const SESSION_ENDED = 4401

const listeners = new Set<Listener>()
/** What is watched, and by how many. */
const watched = new Map<Topic, number>()
let socket: WebSocket | undefined
let wanted = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether news arrive. Undefined until the first try has ended. */
export const connected = signal<boolean | undefined>(undefined)

/** Hears all news that reach this page, until the returned function is called. */
export function onNews(listener: Listener) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

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
export function connect(pauseMs = 500) {
  wanted = true
  clearTimeout(timer)
  if (socket) return
  const opening = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`)
  socket = opening
  opening.onopen = () => {
    connected.value = true
    sayWhatIsWatched()
  }
  opening.onmessage = ({ data }) => {
    const news: News = JSON.parse(data)
    for (const listener of listeners) listener(news)
  }
  opening.onclose = ({ code }) => {
    socket = undefined
    const pause = connected.value ? 500 : Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    connected.value = false
    if (!wanted || code === SESSION_ENDED) return
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
    if (socket?.readyState === WebSocket.OPEN) {
      socket.send(JSON.stringify({ watch: [...watched.keys()] }))
    }
  })
}

window.addEventListener('online', () => {
  if (wanted) connect()
})
