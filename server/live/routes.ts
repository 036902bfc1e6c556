import type {} from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/compile'
import type { RawData, WebSocket } from 'ws'
import { communitiesOf } from '../communities/queries.ts'
import type { Sessions } from '../identity/sessions.ts'
import { FairQueue } from '../platform/limits/fair-queue.ts'
import type { Heartbeat } from '../platform/news/heartbeat.ts'
import { type Topic, Watch } from './contract.ts'
import type { Hub } from './hub.ts'
import { openTopic } from './open-topic.ts'
import { Page } from './page.ts'

const HEARTBEAT_MS = 25_000
/**
 * So many of the database's connections at most serve what pages watch: when all pages come back, or a founding
 * concerns hundreds, requests still find one. What one member's pages watch is opened one after the other; how
 * many wait is bounded by the pages there are.
 */
const DOORS = { atOnce: 4, atOnceOfOne: 1, waiting: Number.POSITIVE_INFINITY }
/** Pages take it that they hear nothing any more after 20 seconds without a word (`client/live.ts`). */
const BEAT_MS = 7_000
const DEAF_MS = 10_000
const watchMessage = Compile(Watch)

/** One socket for each open page. It hears of its member, of the network, and of what it watches. */
export async function liveRoutes(
  app: FastifyInstance,
  { hub, sessions, heartbeat }: { hub: Hub; sessions: Sessions; heartbeat: Heartbeat },
) {
  const beating = setInterval(() => {
    // Where the news of commits fail to come, pages would wait for them in vain.
    if (heartbeat.isDeafFor(DEAF_MS)) hub.closeAll(1011, 'Please reconnect')
    else hub.beat()
  }, BEAT_MS)
  app.addHook('onClose', async () => clearInterval(beating))

  const doors = new FairQueue<number>(DOORS)
  app.get(
    '/live',
    { config: { turn: 'none' }, websocket: true, schema: { hide: true } },
    (socket, request) => {
      const { member, session, log } = request
      const page = new Page(socket, hub, session.id, {
        openTopic: (topic) => doors.run(member.id, () => openTopic(app.db, topic, member)),
        findCommunities: () => doors.run(member.id, () => communitiesOf(app.db, member.id)),
        onFailure: (error) => log.error(error),
      })
      hub.add(page, member.id)
      void page.joinCommunities()

      // It may have ended between the handshake and now, and then nobody would tell this page any more.
      sessions
        .find(sessions.cookie.read(request).session ?? '', request.ip)
        .then((still) => still ?? page.close(4401, 'The session has ended'))
        .catch((error) => page.fail(error))

      const endBeat = beat(socket, () => {
        if (session.expiresAt.getTime() <= Date.now()) page.close(4401, 'The session has ended')
      })
      socket.on('close', () => {
        endBeat()
        hub.remove(page)
      })
      socket.on('error', () => page.close(1002, 'Not understood'))
      socket.on('message', (data) => {
        const topics = topicsOf(data)
        if (topics) void page.watch(topics)
        else page.close(1008, 'Not understood')
      })
    },
  )
}

function topicsOf(data: RawData): Topic[] | undefined {
  try {
    const message: unknown = JSON.parse(data.toString())
    return watchMessage.Check(message) ? (message.watch as Topic[]) : undefined
  } catch {
    return undefined
  }
}

/** Ends a socket whose other end has gone without a word. */
function beat(socket: WebSocket, onBeat: () => void) {
  let alive = true
  socket.on('pong', () => {
    alive = true
  })
  const timer = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
    onBeat()
  }, HEARTBEAT_MS)
  return () => clearInterval(timer)
}
