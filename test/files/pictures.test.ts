import { readdir } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload, aPicture, uploadBy } from '../support/files.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')

async function shown(id: number, query = '') {
  const { rawPayload: bytes, headers } = await anna.get(`/files/${id}${query}`)
  return { bytes, type: headers['content-type'], ...(await sharp(bytes).metadata()) }
}

const SECRET = 'Kamera-4711'

it('keeps of a picture only what is to be seen, upright', async () => {
  const photo = await aPicture(1200, 800)
    .jpeg()
    .withExif({
      IFD0: { Model: SECRET, Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 27/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const hidden = Buffer.concat([photo, Buffer.from(`<script>${SECRET}</script>`)])
  expect(await sharp(hidden).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() })

  const file = await anUpload(app, anna, 'foto.jpg', hidden)

  expect(file).toMatchObject({ width: 800, height: 1200 })
  for (const query of ['', '?size=small']) {
    const it = await shown(file.id, query)
    expect(it.bytes.includes(SECRET)).toBe(false)
    const { exif, xmp, iptc, icc, orientation, space } = it
    expect({ exif, xmp, iptc, icc, orientation, space }).toEqual({ space: 'srgb' })
  }
})

it('is at most as large as a page needs, and small in its column', async () => {
  const file = await anUpload(app, anna, 'gross.png', await aPicture(2560, 320).png().toBuffer())

  expect(file).toMatchObject({ width: 2560, height: 320 })
  expect(await shown(file.id)).toMatchObject({ type: 'image/png', width: 2560, height: 320 })
  const small = await shown(file.id, '?size=small')
  expect(small).toMatchObject({ type: 'image/webp', width: 720, height: 90 })

  const narrow = await anUpload(app, anna, 'klein.png', await aPicture(300, 200).png().toBuffer())
  expect(await shown(narrow.id, '?size=small')).toMatchObject({ type: 'image/png', width: 300 })
})

it('shows of an animation the first picture', async () => {
  const frames = Buffer.concat([Buffer.alloc(30 * 20 * 3, 255), Buffer.alloc(30 * 20 * 3, 0)])
  const gif = await sharp(frames, { raw: { width: 30, height: 40, channels: 3, pageHeight: 20 } })
    .gif()
    .toBuffer()
  expect((await sharp(gif).metadata()).pages).toBe(2)
  const file = await anUpload(app, anna, 'bewegt.gif', gif)
  expect(file).toMatchObject({ name: 'bewegt.png', width: 30, height: 20 })
})

it('refuses a picture that is not whole, and one that only begins like one', async () => {
  const png = await aPicture(400, 400).png().toBuffer()
  const jpeg = await aPicture(400, 400).jpeg().toBuffer()
  const broken = [
    png.subarray(0, png.length / 2),
    jpeg.subarray(0, jpeg.length / 2),
    Buffer.concat([png.subarray(0, 40), Buffer.from('<svg onload="alert(1)"/>')]),
    Buffer.concat([Buffer.from('GIF89a/*\0'), Buffer.from('*/=1;alert(1)//;')]),
  ]
  for (const content of broken) {
    const response = await uploadBy(app, anna, 'kaputt.png', content)
    expect([response.statusCode, response.json().code]).toEqual([400, 'picture_broken'])
  }
})

it('refuses pictures that are small to send and huge to show, without making them', async () => {
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
  const bomb = await flat(9000, 9000)
  expect(bomb.length).toBeLessThan(1_000_000)
  // One that only says that it is so large: nobody could send all of it.
  const claimed = await flat(10, 10)
  claimed.writeUInt32BE(500_000, 16)
  claimed.writeUInt32BE(500_000, 20)
  const before = process.memoryUsage().rss

  for (const content of [bomb, claimed]) {
    const response = await uploadBy(app, anna, 'bombe.png', content)
    expect(response.statusCode).toBe(400)
    expect(response.json().code).toMatch(/^picture_(too_large|broken)$/)
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

it('takes many at once, and leaves nothing of those it refused', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => signedIn(app, 'Viele')))
  const picture = await aPicture(1500, 1000).jpeg().toBuffer()
  const answers = await Promise.all(people.map((it) => uploadBy(app, it, 'x.jpg', picture)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201))
  expect(await readdir(`${app.config.dataDir}/incoming`)).toEqual([])
})

it('makes the picture of one member between those of another', async () => {
  const bruno = await signedIn(app, 'Bruno')
  const picture = await aPicture(1500, 1000).png().toBuffer()
  const done: string[] = []
  const upload = async (person: typeof anna) => {
    const { statusCode } = await uploadBy(app, person, 'x.png', picture)
    done.push(`${person.name} ${statusCode}`)
  }
  const hers = [anna, anna, anna, anna].map(upload)
  await Promise.race(hers)
  await Promise.all([...hers, upload(bruno)])
  expect(done.toSorted()).toEqual([...Array(4).fill('Anna 201'), 'Bruno 201'])
  expect(done.at(-1)).toBe('Anna 201')
})

it.each([
  ['as long as a thread', 1, 24_999_999],
  ['as wide as a thread', 24_999_999, 1],
])('refuses from its head a picture that is %s', async (_, width, height) => {
  const head = await sharp({
    create: { width: 2, height: 2, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer()
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.writeUInt32BE(crc32(head.subarray(12, 29)), 29)
  const response = await uploadBy(app, anna, 'faden.png', head)
  expect([response.statusCode, response.json().code]).toEqual([400, 'picture_too_long'])
})
