import type { FeedAddress } from '../../server/feeds/contract.ts'
import type { App } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { anUpload } from '../support/files.ts'
import { aCommunityOf, aTalk, aThread, theOffice, tokenIn } from '../support/programme.ts'

/** A word that stands in everything private, and nowhere else. */
export const CANARY = 'CANARY-7f3a91'

/** What only its community, or who plans it, may find: each with the canary in its words. */
export async function privateThings(app: App) {
  const [clara, anna] = [await signedIn(app, 'Clara'), await signedIn(app, 'Anna')]
  const { community, event } = await aCommunityOf(app, clara, anna)
  const { thread, posts } = await aThread(anna, community.id, {
    title: `Titel ${CANARY}`,
    body: `Text ${CANARY}`,
  })
  await clara.post(`/threads/${thread.id}/acts`, { act: 'pin', reason: `Grund ${CANARY}` })
  const file = await anUpload(app, clara, `Datei ${CANARY}.txt`, `Inhalt ${CANARY}`)
  const body = `Antwort ${CANARY} mit [Datei](/api/files/${file.id})`
  await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })

  const { office, plan } = await theOffice(app)
  const draft = (await office.post('/events', { ...plan, motto: `Motto ${CANARY}` })).json()
  const talk = await aTalk(office, draft.id, {
    title: `Vortrag ${CANARY}`,
    abstract: `Es spricht ${CANARY}.`,
  })
  const made: FeedAddress = (await anna.post(`/threads/${thread.id}/feeds`, {})).json()
  const place = `thread:${thread.id}`
  const unsent = { title: '', kind: null, replyTo: 1, version: null, since: null }
  await anna.put(`/drafts/${place}`, { ...unsent, body: `Entwurf ${CANARY}` })
  const ids = {
    place,
    threadId: thread.id,
    postId: posts.items[0]!.id,
    fileId: file.id,
    communityId: community.id,
    eventId: draft.id,
    talkId: talk.id,
    feedId: made.feed.id,
    token: tokenIn(made.address),
    memberId: anna.id,
    notificationId: (await anna.get('/notifications')).json().items[0].id as number,
  }
  return { anna, clara, office, plan, ids, community, foundingEvent: event }
}

export type PrivateThings = Awaited<ReturnType<typeof privateThings>>

/** All of it, as those see it to whom it belongs. */
export function stateOf({ anna, clara, office, ids }: PrivateThings) {
  const { threadId, communityId, eventId, talkId, token } = ids
  const everything: [Person, string][] = [
    [anna, `/threads/${threadId}`],
    [clara, `/threads/${threadId}/changes?since=0`],
    [anna, `/communities/${communityId}`],
    [clara, `/communities/${communityId}/threads`],
    [clara, `/communities/${communityId}/acts`],
    [anna, '/feeds'],
    [anna, `/feeds/${token}/feed.atom`],
    [anna, '/drafts'],
    [anna, `/drafts/${ids.place}`],
    [anna, '/notifications'],
    [clara, '/notifications'],
    [office, `/events/${eventId}`],
    [office, `/talks/${talkId}/questions`],
    [office, '/events?when=upcoming'],
    [office, '/events?when=past'],
    [office, '/authorities'],
    [office, '/planning'],
    [office, '/invitations'],
  ]
  return Promise.all(everything.map(async ([who, path]) => [path, (await who.get(path)).body]))
}
