import { describe, expect, it } from 'vitest'
import type { FileRef } from '../../server/files/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { anUpload, aPicture, PDF } from '../support/files.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno, clara, dora] = [
  await signedIn(app, 'Anna'),
  await signedIn(app, 'Bruno'),
  await signedIn(app, 'Clara'),
  await signedIn(app, 'Dora'),
]
const { community } = await aCommunityOf(app, clara, anna, bruno)
await aCommunityOf(app, dora)
const { thread } = await aThread(anna, community.id)

const ask = (who: Person, id: number, method: 'GET' | 'HEAD' = 'GET', headers = {}) =>
  app.inject({ method, url: `/api/files/${id}`, headers: { cookie: who.cookie, ...headers } })

const reads = async (who: Person, id: number) => (await ask(who, id)).statusCode === 200

const replyOf = async (who: Person, body: string) =>
  (await who.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })).json()

const aDocument = (who: Person, name = 'Bericht.pdf') => anUpload(app, who, name, PDF)

describe('whoever may not read it', () => {
  it('gets exactly what there would be if it did not exist, whatever they ask', async () => {
    const file = await aDocument(anna)
    await replyOf(anna, `[Bericht](/api/files/${file.id})`)
    const tag = String((await ask(anna, file.id)).headers.etag)
    const questions = [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { range: 'bytes=0-3' }],
      ['GET', { range: 'bytes=9999-' }],
      ['GET', { 'if-none-match': tag }],
      ['HEAD', { 'if-none-match': '*' }],
      ['GET', { 'if-range': tag, range: 'bytes=0-3' }],
    ] as const
    for (const [method, headers] of questions) {
      const [there, nowhere] = [
        await ask(dora, file.id, method, headers),
        await ask(dora, 999_999_999, method, headers),
      ]
      expect(there.statusCode).toBe(404)
      const seen = [there, nowhere].map(({ body, headers: { date: _, ...rest } }) => [body, rest])
      expect(seen[0]).toEqual(seen[1])
    }
    expect((await app.inject(`/api/files/${file.id}`)).statusCode).toBe(401)
  })
})

it('belongs to who uploaded it until it is attached, and then to who may read the post', async () => {
  const file = await aDocument(anna)
  expect([await reads(anna, file.id), await reads(bruno, file.id)]).toEqual([true, false])

  const post = await replyOf(anna, `Siehe [Bericht](/api/files/${file.id}).`)

  expect(post.files).toEqual([file])
  const readers = await Promise.all([anna, bruno, clara, dora].map((it) => reads(it, file.id)))
  expect(readers).toEqual([true, true, true, false])
})

it('opens to nobody by its number', async () => {
  const file = await aDocument(anna)

  const post = await replyOf(
    bruno,
    `Mal sehen: [x](/api/files/${file.id}), 1 ![y](/api/files/${file.id})`,
  )

  expect(post.files).toEqual([])
  const readers = await Promise.all([anna, bruno, clara].map((it) => reads(it, file.id)))
  expect(readers).toEqual([true, false, false])
})

it('is hidden with its post, but for its author and those who moderate', async () => {
  const file = await aDocument(anna)
  const post = await replyOf(anna, `[Bericht](/api/files/${file.id})`)

  await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'Vertraulich' })

  const readers = () => Promise.all([anna, bruno, clara].map((it) => reads(it, file.id)))
  expect(await readers()).toEqual([true, false, true])
  const seenBy = async (who: Person) =>
    (await who.get(`/threads/${thread.id}?at=${post.number}`))
      .json()
      .posts.items.find(({ id }: { id: number }) => id === post.id)
  expect(await seenBy(bruno)).toMatchObject({ html: null, files: [] })
  expect(await seenBy(clara)).toMatchObject({ files: [{ id: file.id }] })
  await clara.post(`/posts/${post.id}/acts`, { act: 'restore', reason: 'Doch nicht' })
  expect(await readers()).toEqual([true, true, true])
})

it('is gone for who leaves, even for who uploaded it', async () => {
  const erik = await signedIn(app, 'Erik')
  await erik.put(`/communities/${community.id}/membership`)
  const file = await aDocument(erik)
  await replyOf(erik, `[Bericht](/api/files/${file.id})`)
  expect(await reads(erik, file.id)).toBe(true)

  await erik.delete(`/communities/${community.id}/membership`)

  expect([await reads(erik, file.id), await reads(anna, file.id)]).toEqual([false, true])
})

it('comes and goes with an edit, and stays where another post has it', async () => {
  const [one, other] = [await aDocument(anna, 'Eins.pdf'), await aDocument(anna, 'Zwei.pdf')]
  const post = await replyOf(anna, `[Eins](/api/files/${one.id})`)
  const second = await replyOf(anna, `Noch einmal [Eins](/api/files/${one.id})`)
  const edit = (id: number, body: string) => anna.put(`/posts/${id}`, { body, version: 1 })

  const edited = await edit(post.id, `Neu: [Zwei](/api/files/${other.id})`)

  expect(edited.json().files).toEqual([other])
  expect(await reads(bruno, one.id)).toBe(true)
  await edit(second.id, 'Ohne.')
  expect([await reads(bruno, one.id), await reads(anna, one.id)]).toEqual([false, true])
})

it('goes with the words of a post that is withdrawn', async () => {
  const file = await aDocument(anna)
  const post = await replyOf(anna, `[Eins](/api/files/${file.id})`)
  expect(await reads(bruno, file.id)).toBe(true)

  const withdrawn = await anna.put(`/posts/${post.id}/withdrawal`)

  expect(withdrawn.json()).toMatchObject({ withdrawn: true, files: [] })
  expect(await reads(bruno, file.id)).toBe(false)
})

it('is gone with a post that is withdrawn', async () => {
  const file = await aDocument(anna)
  const post = await replyOf(anna, `[Bericht](/api/files/${file.id})`)

  await anna.put(`/posts/${post.id}/withdrawal`)

  const readers = await Promise.all([bruno, clara].map((it) => reads(it, file.id)))
  expect(readers).toEqual([false, false])
})

it('can be twenty of a post', async () => {
  const files: FileRef[] = []
  for (let number = 1; number <= 21; number += 1) files.push(await aDocument(anna))
  const bodyOf = (some: FileRef[]) => some.map(({ id }) => `[x](/api/files/${id})`).join(' ')

  const response = await anna.post(`/threads/${thread.id}/posts`, {
    replyTo: 1,
    body: bodyOf(files),
  })

  expect([response.statusCode, response.json()]).toEqual([
    400,
    { code: 'too_many_files', field: 'body', message: 'A post can have at most 20 files.' },
  ])
  expect(await reads(bruno, files[0]!.id)).toBe(false)
  expect((await replyOf(anna, bodyOf(files.slice(1)))).files).toHaveLength(20)
})

it('is served so that it can do nothing', async () => {
  const [pdf, html] = [
    await anUpload(app, anna, 'Übersicht "neu".pdf', PDF),
    await anUpload(app, anna, 'x.html', '<script>alert(1)</script>'),
  ]
  const picture = await anUpload(app, anna, 'bild.png', await aPicture().png().toBuffer())
  const headersOf = async (id: number) => (await ask(anna, id)).headers

  expect(await headersOf(pdf.id)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="_bersicht _neu_.pdf"; filename*=UTF-8''%C3%9Cbersicht%20_neu_.pdf`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    'content-length': String(PDF.length),
  })
  expect(await headersOf(html.id)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment; /),
  })
  expect(await headersOf(picture.id)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': expect.stringMatching(/^inline; filename="bild\.png"/),
  })
})

it('is asked for in part, and again only where it has changed', async () => {
  const file = await aDocument(anna)
  const whole = await ask(anna, file.id)
  const tag = String(whole.headers.etag)
  const part = async (range: string, more = {}) => {
    const { statusCode, rawPayload, headers } = await ask(anna, file.id, 'GET', { range, ...more })
    return [statusCode, rawPayload.toString('latin1'), headers['content-range']]
  }
  const [text, size] = [PDF.toString('latin1'), PDF.length]

  expect(whole.rawPayload).toEqual(PDF)
  expect(await part('bytes=0-3')).toEqual([206, '%PDF', `bytes 0-3/${size}`])
  expect(await part('bytes=-6')).toEqual([206, '%%EOF\n', `bytes ${size - 6}-${size - 1}/${size}`])
  expect(await part('bytes=5-')).toEqual([206, text.slice(5), `bytes 5-${size - 1}/${size}`])
  expect(await part(`bytes=${size}-`)).toEqual([416, '', `bytes */${size}`])
  for (const all of ['bytes=3-1x', 'bytes=0-1,3-4', 'lines=1-2']) {
    expect(await part(all)).toEqual([200, text, undefined])
  }
  expect(await part('bytes=0-3', { 'if-range': tag })).toContain(206)
  expect(await part('bytes=0-3', { 'if-range': '"other"' })).toContain(200)
  for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
    const again = await ask(anna, file.id, 'GET', { 'if-none-match': known })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
  }
  const head = await ask(anna, file.id, 'HEAD')
  expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', `${size}`])
})

it('shows a picture in the text, in the size of the page and leading to the whole', async () => {
  const { id } = await anUpload(app, anna, 'bild.png', await aPicture().png().toBuffer())
  const post = await replyOf(anna, `![Ein <Plan> & mehr](/api/files/${id}#900x600)`)
  expect(post.html.trim()).toBe(
    `<p><a href="/api/files/${id}"><img src="/api/files/${id}?size=small" alt="Ein &lt;Plan&gt; &amp; mehr" width="900" height="600" loading="lazy" decoding="async" /></a></p>`,
  )
})
