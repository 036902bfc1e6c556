import cookie from '@fastify/cookie'
import websocket from '@fastify/websocket'
import Fastify, { type FastifyInstance } from 'fastify'
import { describedApi } from './admin/describe.ts'
import { describeApi } from './admin/openapi.ts'
import { healthRoutes } from './admin/routes.ts'
import { securityTxt } from './admin/security-txt.ts'
import { fillAuthoritiesNames } from './authorities/named.ts'
import { authorityRoutes } from './authorities/routes.ts'
import { membersOf } from './communities/queries.ts'
import { communityRoutes } from './communities/routes.ts'
import type { Config } from './config.ts'
import { draftRoutes } from './drafts/routes.ts'
import { fillProgrammeNames } from './events/named.ts'
import { eventRoutes } from './events/routes.ts'
import { feedReadRoutes } from './feeds/read-routes.ts'
import { feedRoutes } from './feeds/routes.ts'
import { sendUnlessKnown } from './feeds/send-unless-known.ts'
import { fileRoutes } from './files/routes.ts'
import { openStore } from './files/store/open.ts'
import type { FileStore } from './files/store/store.ts'
import { foundingRoutes } from './founding/routes.ts'
import { admitMembersOnly } from './identity/members-only.ts'
import { entranceRoutes, sessionRoutes } from './identity/routes.ts'
import { SessionCache } from './identity/session-cache.ts'
import { type Sessions, sessionsOn } from './identity/sessions.ts'
import type { StoredSession } from './identity/stored-sessions.ts'
import { Hub } from './live/hub.ts'
import { liveRoutes } from './live/routes.ts'
import { fillMembersNames } from './members/named.ts'
import { memberRoutes } from './members/routes.ts'
import { moderationRoutes } from './moderation/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { answerErrors, answerUnreadable } from './platform/api/answer-errors.ts'
import { readJson } from './platform/api/json-body.ts'
import { logUnpresentable } from './platform/api/present-each.ts'
import { serializeAnswers, validateRequests } from './platform/api/validation.ts'
import { changesOn, type OnCommit } from './platform/change/change.ts'
import { refuseInsideChange } from './platform/change/inside-change.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { serveClient } from './platform/http/client-files.ts'
import { compressAnswers } from './platform/http/compress.ts'
import { Drain } from './platform/http/drain.ts'
import { sendHeaders } from './platform/http/headers.ts'
import { logAborted, loggingOf, OneLineEach } from './platform/http/logging.ts'
import { answerNotFound } from './platform/http/not-found.ts'
import { endRefusedUpgrades } from './platform/http/refused-upgrades.ts'
import { refuseForeignOrigins } from './platform/http/same-origin.ts'
import { refuseAmbiguous } from './platform/http/strict-http.ts'
import { Turns } from './platform/limits/turns.ts'
import { Heartbeat } from './platform/news/heartbeat.ts'
import { listenToActivities } from './platform/news/listen.ts'
import { type KeyedHash, openKeyedHash } from './platform/secrets/keyed-hash.ts'
import { exportRoutes, printRoutes } from './printing/routes.ts'
import { reactions } from './reactions.ts'
import { startSchedule } from './schedule.ts'
import { searchRoutes } from './search/routes.ts'
import { attachmentRoutes } from './threads/attachments/routes.ts'
import { threadRoutes } from './threads/routes.ts'

const LARGEST_BODY = 256 * 1024
const LARGEST_MESSAGE = 64 * 1024

/** The whole server on an open database. `main.ts` lets it listen; tests inject into it. */
export async function buildApp(config: Config, database: OpenDatabase) {
  await database.migrate()
  const app = Fastify({
    logger: loggingOf(config),
    logController: new OneLineEach(),
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: LARGEST_BODY,
    // As long as the largest file takes on a slow line.
    requestTimeout: 120_000,
    // Once what is under way has been answered (`Drain`). What comes until then is answered as well.
    forceCloseConnections: true,
    return503OnClosing: false,
    frameworkErrors: answerUnreadable,
  })
  const store = openStore(config)
  const hub = new Hub((communityId) => membersOf(database.db, communityId))
  app.decorate('config', config)
  app.decorate('drain', new Drain(app))
  // Before the plugin for sockets closes them without saying why.
  app.addHook('preClose', async () => hub.closeAll(1012, 'Please reconnect', 1_000))
  app.decorate('db', refuseInsideChange(database.db))
  const heartbeat = new Heartbeat(database.db)
  const sessionCache: SessionCache<StoredSession> = new SessionCache(heartbeat)
  const onCommit: OnCommit = (activities) => {
    for (const activity of activities) sessionCache.hear(activity)
  }
  app.decorate('change', changesOn(database.db, reactions, onCommit))
  await app.change(null, async (change) => {
    await fillAuthoritiesNames(change)
    await fillMembersNames(change)
    await fillProgrammeNames(change)
  })
  const sessions = sessionsOn(
    { db: app.db, change: app.change, cache: sessionCache },
    config.publicUrl?.protocol === 'https:',
  )

  answerErrors(app)
  logAborted(app)
  logUnpresentable(app)
  validateRequests(app)
  serializeAnswers(app)
  sendHeaders(app, config.publicUrl)
  readJson(app)
  compressAnswers(app)
  answerNotFound(app)
  refuseAmbiguous(app)
  app.addHook('onRequest', refuseForeignOrigins(config.publicUrl))
  endRefusedUpgrades(app)
  await app.register(cookie)
  await app.register(websocket, {
    options: { maxPayload: LARGEST_MESSAGE },
    // What somebody sends to a socket is theirs to answer for, not a failure here.
    errorHandler: (error, socket, request) => {
      request.log.info(error)
      socket.terminate()
    },
  })
  await describeApi(app, config)
  const turns = new Turns()
  const keyedHash = await openKeyedHash(app.change)
  const parts = { hub, sessions, store, turns, keyedHash, heartbeat }
  await app.register(api, { prefix: '/api', ...parts })
  await app.register(securityTxt)
  await app.register(printRoutes, { sessions, turns })
  await serveClient(app)

  // The cache first: a page that is told of something asks for it.
  await listenToActivities(database, heartbeat, [sessionCache, hub])
  const stopSchedule = startSchedule(app, sessions, store)
  app.addHook('onClose', async () => {
    await stopSchedule()
    await database.close()
  })
  return app
}

async function api(
  app: FastifyInstance,
  {
    hub,
    sessions,
    store,
    turns,
    keyedHash,
    heartbeat,
  }: {
    hub: Hub
    sessions: Sessions
    store: FileStore
    turns: Turns
    keyedHash: KeyedHash
    heartbeat: Heartbeat
  },
) {
  turns.takeIn(app)
  await app.register(healthRoutes)
  let described: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (request, response) => {
    described ??= JSON.stringify(describedApi(app))
    return sendUnlessKnown(request, response, 'application/json; charset=utf-8', described)
  })
  await app.register(entranceRoutes, { sessions, keyedHash })
  await app.register(feedReadRoutes)
  await app.register(async (members) => {
    admitMembersOnly(members, sessions)
    await members.register(sessionRoutes, { sessions })
    await members.register(authorityRoutes)
    await members.register(memberRoutes)
    await members.register(fileRoutes, { store })
    await members.register(eventRoutes)
    await members.register(communityRoutes)
    await members.register(threadRoutes)
    await members.register(foundingRoutes)
    await members.register(exportRoutes)
    await members.register(feedRoutes)
    await members.register(searchRoutes)
    await members.register(attachmentRoutes, { store })
    await members.register(draftRoutes)
    await members.register(moderationRoutes)
    await members.register(notificationRoutes)
    await members.register(liveRoutes, { hub, sessions, heartbeat })
  })
}
