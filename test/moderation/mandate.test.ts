import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { mandates } from '../../server/communities/tables.ts'
import { members } from '../../server/members/tables.ts'
import { startApp } from '../support/app.ts'
import { anAuthority, type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()

const HIDE = { act: 'hide', reason: 'Werbung' }

/** Clara coordinates a community, and has hidden what Bruno wrote in Anna's thread. */
async function aCoordinatedCommunity() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  const hidden = await aReply(bruno, thread.id, { body: 'Kaufen Sie bei mir!' })
  await clara.post(`/posts/${hidden.id}/acts`, HIDE)
  const other = await aReply(bruno, thread.id, { body: 'Wirklich!' })
  return { anna, bruno, clara, community, thread, hidden, other }
}

type Scene = Awaited<ReturnType<typeof aCoordinatedCommunity>>

/** What coordinators alone can do, and what this member can do of it. */
async function rightsOf(who: Person, { community, thread, hidden, other }: Scene) {
  const page = (await who.get(`/threads/${thread.id}`)).json()
  const announcement = { kind: 'announcement', title: 'Zur Kenntnis', body: 'Bitte lesen.' }
  const statuses = [
    await who.post(`/posts/${other.id}/acts`, HIDE),
    await who.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'Alles gesagt.' }),
    await who.post(`/communities/${community.id}/threads`, announcement),
  ].map(({ statusCode }) => statusCode)
  return {
    statuses,
    reads: page.posts.items.find(({ id }: { id: number }) => id === hidden.id).html !== null,
    may: [
      page.thread.may.moderate,
      (await who.get(`/communities/${community.id}`)).json().may.moderate,
    ],
  }
}

const ALL = { statuses: [201, 201, 201], reads: true, may: [true, true] }
const NONE = { statuses: [403, 403, 403], reads: false, may: [false, false] }

it('lets a coordinator hide, lock, announce, and read what is hidden', async () => {
  const scene = await aCoordinatedCommunity()
  expect(await rightsOf(scene.clara, scene)).toEqual(ALL)
  const again = await aCoordinatedCommunity()
  expect(await rightsOf(again.anna, again)).toEqual(NONE)
})

// Nothing in the product ends a mandate or moves a member yet: the rows do as such a change will.

it('takes all of that with the end of the mandate', async () => {
  const scene = await aCoordinatedCommunity()
  const { clara, community } = scene
  const authorityId = await anAuthority(app)
  await app.change(null, async ({ tx, at }) => {
    const current = eq(mandates.communityId, community.id)
    await tx.update(mandates).set({ endsAt: at }).where(current)
    await tx.insert(mandates).values({ communityId: community.id, authorityId, startsAt: at })
  })

  expect(await rightsOf(clara, scene)).toEqual(NONE)
  expect((await clara.get(`/communities/${community.id}`)).json().coordinators).toEqual([])
})

it('takes all of that from whoever moves to another authority', async () => {
  const scene = await aCoordinatedCommunity()
  const { anna, clara, community } = scene
  const authorityId = await anAuthority(app)
  await app.change(null, async ({ tx, record }) => {
    await tx.update(members).set({ authorityId }).where(eq(members.id, clara.id))
    // A session says whose its member is: it is to be read again.
    record({ kind: 'voice.taken', memberId: clara.id })
  })

  expect(await rightsOf(clara, scene)).toEqual(NONE)
  expect((await anna.get(`/communities/${community.id}`)).json().coordinators).toEqual([])
})
