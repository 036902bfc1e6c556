import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { isInDraft } from '../../server/drafts/in-draft.ts'
import { openStore } from '../../server/files/store/open.ts'
import { blobs, files } from '../../server/files/tables.ts'
import { spendAllowance } from '../../server/files/uploads/allowance.ts'
import { sweepFiles } from '../../server/threads/attachments/sweep.ts'
import { type App, startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload, aPicture, PDF, uploadBy } from '../support/files.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const HOUR = 60 * 60 * 1000
const S3 = {
  S3_BUCKET: 'anstoss',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'S3RVER',
  S3_SECRET_ACCESS_KEY: 'S3RVER',
}

/** A server that speaks S3, and where it keeps what it is given. */
async function startS3() {
  const directory = await mkdtemp(join(tmpdir(), 'anstoss-s3-'))
  const configureBuckets = [{ name: S3.S3_BUCKET, configs: [] }]
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets,
  })
  const { port } = await server.run()
  afterAll(async () => {
    // Where a test has not closed it.
    await server.close().catch(() => {})
    await rm(directory, { recursive: true })
  })
  return { server, endpoint: `http://127.0.0.1:${port}`, folder: join(directory, S3.S3_BUCKET) }
}

const s3 = await startS3()
const onDisk = await startApp()
const onS3 = await startApp({ ...S3, S3_ENDPOINT: s3.endpoint, LOG_LEVEL: 'silent' })

const folderOf = (app: App) => (app === onS3 ? s3.folder : join(app.config.dataDir, 'files'))

/** What lies in the store, in bytes; one that speaks S3 keeps its own notes beside it. */
async function kept(app: App) {
  const all = await readdir(folderOf(app), { recursive: true, withFileTypes: true }).catch(() => [])
  return all.filter((it) => it.isFile() && !/_dummy_|metadata|\.md5/.test(it.name)).length
}

const rowsOf = async (app: App) => ({
  files: (await app.db.select().from(files)).length,
  blobs: (await app.db.select().from(blobs)).length,
  incoming: (await readdir(join(app.config.dataDir, 'incoming')).catch(() => [])).length,
  kept: await kept(app),
})

const sweep = ({ db, change, config }: App, hours: number) =>
  sweepFiles(
    { db, change, store: openStore(config), dataDir: config.dataDir, isInDraft },
    new Date(Date.now() + hours * HOUR),
  )

describe.each([
  ['a folder', onDisk],
  ['a store that speaks S3', onS3],
])('in %s', (_, app) => {
  it('keeps the same once, and for as long as anybody has it', async () => {
    const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
    const { community } = await aCommunityOf(app, anna, bruno)
    const { thread } = await aThread(anna, community.id)
    const [one, same] = [
      await anUpload(app, anna, 'Eins.pdf', PDF),
      await anUpload(app, bruno, 'Dasselbe.pdf', PDF),
    ]
    await anUpload(app, anna, 'Bild.png', await aPicture().png().toBuffer())
    expect(await rowsOf(app)).toEqual({ files: 3, blobs: 3, incoming: 0, kept: 3 })
    const body = `[Dasselbe](/api/files/${same.id})`
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })

    await sweep(app, 47)
    expect(await rowsOf(app)).toMatchObject({ files: 3, blobs: 3 })
    await Promise.all([sweep(app, 49), sweep(app, 49)])

    expect(await rowsOf(app)).toEqual({ files: 1, blobs: 1, incoming: 0, kept: 1 })
    expect((await anna.get(`/files/${one.id}`)).statusCode).toBe(404)
    const read = await anna.get(`/files/${same.id}`)
    expect([read.statusCode, read.rawPayload]).toEqual([200, PDF])
    const part = await app.inject({
      url: `/api/files/${same.id}`,
      headers: { cookie: anna.cookie, range: 'bytes=1-3' },
    })
    expect([part.statusCode, part.body]).toEqual([206, 'PDF'])
  })

  it('keeps anew what was swept before', async () => {
    const anna = await signedIn(app, 'Anna')
    const again = Buffer.concat([PDF, Buffer.from('again')])
    await anUpload(app, anna, 'Eins.pdf', again)
    await sweep(app, 60)
    const { id } = await anUpload(app, anna, 'Eins.pdf', again)
    expect((await anna.get(`/files/${id}`)).rawPayload).toEqual(again)
    await sweep(app, 60)
  })
})

it('is kept for as long as a draft of its owner mentions it', async () => {
  const [anna, bruno] = [await signedIn(onDisk, 'Anna'), await signedIn(onDisk, 'Bruno')]
  const { community } = await aCommunityOf(onDisk, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  const [mine, his] = [
    await anUpload(onDisk, anna, 'Meine.txt', 'Meine'),
    await anUpload(onDisk, bruno, 'Seine.txt', 'Seine'),
  ]
  const place = `/drafts/thread:${thread.id}`
  const body = `[Meine](/api/files/${mine.id}) [Seine](/api/files/${his.id})`
  const words = { title: '', kind: null, body, replyTo: 1, version: null, since: null }
  expect((await anna.put(place, words)).statusCode).toBe(200)

  await sweep(onDisk, 49)

  expect((await anna.get(`/files/${mine.id}`)).statusCode).toBe(200)
  expect((await bruno.get(`/files/${his.id}`)).statusCode).toBe(404)
  await anna.delete(place)
  await sweep(onDisk, 49)
  expect((await anna.get(`/files/${mine.id}`)).statusCode).toBe(404)
})

it('is attached or swept, and nothing in between', async () => {
  const anna = await signedIn(onDisk, 'Anna')
  const { community } = await aCommunityOf(onDisk, anna)
  const { thread } = await aThread(anna, community.id)
  for (let round = 1; round <= 8; round += 1) {
    const { id } = await anUpload(onDisk, anna, 'Runde.txt', `Runde ${round}`)
    const body = `[Runde](/api/files/${id})`

    const [published] = await Promise.all([
      anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body }),
      sweep(onDisk, 49),
    ])

    const read = await anna.get(`/files/${id}`)
    expect([published.statusCode, read.statusCode]).toEqual([
      201,
      published.json().files.length === 1 ? 200 : 404,
    ])
  }
})

it('lets nobody else on the machine read what lies in the folder', async () => {
  const anna = await signedIn(onDisk, 'Anna')
  await anUpload(onDisk, anna, 'Vertraulich.txt', 'Nur für uns')
  const all = await readdir(folderOf(onDisk), { recursive: true, withFileTypes: true })
  for (const it of all) {
    const { mode } = await stat(join(it.parentPath, it.name))
    expect(mode & 0o077).toBe(0)
  }
})

it('leaves nothing of an upload that breaks off', async () => {
  const anna = await signedIn(onDisk, 'Anna')
  const before = await rowsOf(onDisk)
  const sending = request(`${await addressOf(onDisk)}/api/files?name=halb.pdf`, {
    method: 'POST',
    headers: { cookie: anna.cookie, 'content-type': 'application/octet-stream' },
  })
  sending.on('error', () => {})
  sending.write(PDF)
  const arriving = async () => (await rowsOf(onDisk)).incoming
  await vi.waitFor(async () => expect(await arriving()).toBe(1))

  sending.destroy()

  await vi.waitFor(async () => expect(await rowsOf(onDisk)).toEqual(before))
})

it('answers one that is too large before all of it has come', async () => {
  const anna = await signedIn(onDisk, 'Anna')
  const sending = request(`${await addressOf(onDisk)}/api/files?name=viel.pdf`, {
    method: 'POST',
    headers: {
      cookie: anna.cookie,
      'content-type': 'application/octet-stream',
      'content-length': 1024 ** 3,
    },
  })
  sending.on('error', () => {})
  sending.write(PDF)
  const [response] = await once(sending, 'response')
  expect(response.statusCode).toBe(413)
  sending.destroy()
})

it('sweeps what a server that was killed has left on its way', async () => {
  const incoming = join(onDisk.config.dataDir, 'incoming')
  const [old, fresh] = [join(incoming, 'old'), join(incoming, 'fresh')]
  for (const path of [old, fresh]) await writeFile(path, 'x')
  const yesterday = new Date(Date.now() - 24 * HOUR)
  await utimes(old, yesterday, yesterday)

  await sweep(onDisk, 0)

  expect(await readdir(incoming)).toEqual(['fresh'])
  await rm(fresh)
})

it('lets one member upload so much in a day, and others all the same', async () => {
  const [anna, bruno] = [await signedIn(onDisk, 'Anna'), await signedIn(onDisk, 'Bruno')]
  const MEGABYTE = 1024 * 1024
  await onDisk.change(anna.id, (change) => spendAllowance(change, 499 * MEGABYTE))
  const much = Buffer.alloc(2 * MEGABYTE, 'a')

  const refused = await uploadBy(onDisk, anna, 'viel.txt', much)

  expect([refused.statusCode, refused.json().code]).toEqual([429, 'uploads_spent'])
  expect((await uploadBy(onDisk, anna, 'wenig.txt', 'a')).statusCode).toBe(201)
  expect((await uploadBy(onDisk, bruno, 'viel.txt', much)).statusCode).toBe(201)
})

it('says that the store is away, and takes nothing that it cannot keep', async () => {
  const anna = await signedIn(onS3, 'Anna')
  const { id } = await anUpload(onS3, anna, 'Vorher.txt', 'Da')
  const before = await rowsOf(onS3)
  await s3.server.close()

  const refused = await uploadBy(onS3, anna, 'Nachher.txt', 'Nicht da')
  const unread = await anna.get(`/files/${id}`)

  for (const { statusCode, json } of [refused, unread]) {
    expect([statusCode, json().code]).toEqual([503, 'store_unavailable'])
  }
  expect(await rowsOf(onS3)).toMatchObject({ files: before.files, incoming: 0 })
})

it('leaves the last of the disk to the database', async () => {
  const full = await startApp({ DISK_FLOOR_MB: '999999999' })
  const anna = await signedIn(full, 'Anna')
  const refused = await uploadBy(full, anna, 'a.txt', 'Da')
  const ready = await full.inject('/api/ready')
  expect([ready.statusCode, ready.json()]).toEqual([
    200,
    { state: 'ready', warning: 'no room for files' },
  ])
  expect((await onDisk.inject('/api/ready')).json()).toEqual({ state: 'ready' })
  expect([refused.statusCode, refused.json().code]).toEqual([507, 'disk_full'])
  expect(await rowsOf(full)).toEqual({ files: 0, blobs: 0, incoming: 0, kept: 0 })
  const { community } = await aCommunityOf(full, anna)
  expect((await aThread(anna, community.id)).thread.id).toBeGreaterThan(0)
  expect(readConfig({}).diskFloor).toBe(500 * 1024 * 1024)
})

it('is told where to keep files in full, or not at all', () => {
  const settings = { ...S3, S3_ENDPOINT: 'https://s3.example.org' }
  expect(readConfig({}).s3).toBeUndefined()
  expect(readConfig(settings).s3).toMatchObject({ bucket: 'anstoss', region: 'eu-central-1' })
  for (const name of ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']) {
    expect(() => readConfig({ ...settings, [name]: '' })).toThrow(name)
  }
  for (const wrong of [{ S3_ENDPOINT: 'ftp://x' }, { S3_ENDPOINT: 'x' }, { S3_BUCKET: '../x' }]) {
    expect(() => readConfig({ ...settings, ...wrong })).toThrow(Object.keys(wrong)[0]!)
  }
})
