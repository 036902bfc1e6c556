import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import WebSocket from 'ws'
import type { News } from '../../server/live/contract.ts'
import type { App } from './app.ts'

/** A page's socket, over a real connection. What it hears is kept until it is asked for. */
export async function openSocket(app: App, cookie: string, headers: Record<string, string> = {}) {
  const origin = await addressOf(app)
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/live`, {
    headers: { cookie, origin, ...headers },
  })
  const heard: News[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    const news: News = JSON.parse(data.toString())
    if (news.kind === 'beat') return
    heard.push(news)
    wake()
  })
  await once(socket, 'open')

  return {
    socket,
    heard,
    watch: (...topics: string[]) => socket.send(JSON.stringify({ watch: topics })),
    /** The next piece of news of a kind; what comes before it is passed over. */
    async next<K extends News['kind']>(kind: K): Promise<Extract<News, { kind: K }>> {
      for (;;) {
        const found = heard.findIndex((news) => news.kind === kind)
        if (found >= 0) return heard.splice(0, found + 1).at(-1) as Extract<News, { kind: K }>
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    async closed() {
      if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close')
    },
  }
}

/** Where the app listens; it starts to on the first call. */
export async function addressOf(app: App) {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}
