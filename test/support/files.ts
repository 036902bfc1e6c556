import { crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import type { FileRef } from '../../server/files/contract.ts'
import type { App } from './app.ts'
import type { Person } from './cast.ts'

/** Sends a file as a page does. */
export function uploadBy(app: App, person: Person, name: string, content: Buffer | string) {
  return app.inject({
    method: 'POST',
    url: `/api/files?name=${encodeURIComponent(name)}`,
    headers: { cookie: person.cookie, 'content-type': 'application/octet-stream' },
    payload: content,
  })
}

export const anUpload = async (app: App, person: Person, name: string, content: Buffer | string) =>
  (await uploadBy(app, person, name, content)).json() as FileRef

/** A picture of noise: no two are alike, and none gets much smaller. */
export function aPicture(width = 900, height = 600) {
  return sharp({
    create: {
      ...{ width, height, channels: 3, background: '#888888' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
}

export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A zip of these entries, which is what the newer Office formats are. */
export function zipOf(entries: Record<string, string>) {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    // The first entry of an OpenDocument says what it is, and is not compressed.
    const plain = name === 'mimetype'
    const data = plain ? content : deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(plain ? 0 : 8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
        common,
        central,
        Buffer.from(name),
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, index, end])
}

const CONTENT_TYPES = '[Content_Types].xml'

export const office = (part: string, type: string) =>
  zipOf({
    [CONTENT_TYPES]: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<x/>',
  })

export const openDocument = (kind: string) =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' })

/** A compound file, as the older Office formats are, with one stream. */
export function compound(stream: string) {
  const file = Buffer.alloc(1536)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.write(stream, 1024 + 128, 'utf16le')
  file.writeUInt16LE(2 * (stream.length + 1), 1024 + 128 + 64)
  file.writeUInt8(2, 1024 + 128 + 66)
  return file
}
