import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import WebSocket from 'ws'
import { percentile } from './measure.ts'
import { type Running, residentMemory } from './processes.ts'
import type { Scene } from './scene.ts'

const REPLIES = 100
/** Before them, as many that are not counted: a server that has just started is to be warm. */
const UNCOUNTED = 20

export interface Heard {
  sockets: number
  /** From sending a reply until the last socket has heard of it, in ms. */
  p50: number
  p99: number
  /** Of the server with all of them open, in MB. */
  memory: number | undefined
}

/** Opens so many pages on one thread, each of a member of its own, and replies in it. */
export async function untilAllHear(
  { address, pid }: Running,
  { longThread, cookies }: Scene,
  count: number,
): Promise<Heard> {
  let heard = 0
  let whenAll = () => {}
  const hear = (data: Buffer) => {
    if (!data.includes('"thread.changed"')) return
    heard += 1
    if (heard === count) whenAll()
  }
  const sockets: WebSocket[] = []
  for (const cookie of cookies.slice(0, count)) {
    sockets.push(await openPage(address, cookie, longThread, hear))
  }

  const times: number[] = []
  for (let index = -UNCOUNTED; index < REPLIES; index += 1) {
    heard = 0
    const all = new Promise<void>((resolve) => {
      whenAll = resolve
    })
    const sentAt = performance.now()
    const cookie = cookies[(index + UNCOUNTED) % cookies.length]!
    const replied = reply(address, cookie, longThread)
    await all
    if (index >= 0) times.push(performance.now() - sentAt)
    await replied
  }
  const memory = residentMemory(pid)
  const closed = sockets.map((socket) => once(socket, 'close'))
  for (const socket of sockets) socket.close()
  await Promise.all(closed)

  times.sort((a, b) => a - b)
  return { sockets: count, p50: percentile(times, 0.5), p99: percentile(times, 0.99), memory }
}

async function openPage(
  address: string,
  cookie: string,
  threadId: number,
  hear: (data: Buffer) => void,
) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, {
    headers: { cookie, origin: address },
    perMessageDeflate: false,
  })
  const watching = Promise.withResolvers<void>()
  socket.on('open', () => socket.send(JSON.stringify({ watch: [`thread:${threadId}`] })))
  socket.on('error', watching.reject)
  socket.on('message', (data: Buffer) => {
    if (data.includes('"watching"')) watching.resolve()
    hear(data)
  })
  await watching.promise
  return socket
}

async function reply(address: string, cookie: string, threadId: number) {
  const response = await fetch(`${address}/api/threads/${threadId}/posts`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ replyTo: 1, body: 'Danke, das hilft uns weiter.' }),
  })
  if (!response.ok) throw new Error(`The reply was answered with ${response.status}.`)
  await response.arrayBuffer()
}
