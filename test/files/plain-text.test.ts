import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload, PDF, uploadBy, zipOf } from '../support/files.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')

/** What files of some kind begin with, as far as it can be typed. */
const MAGIC = [
  ...[
    'BM',
    'BMI;',
    'BMF;BMI;BMWK\n',
    'GIF',
    'GIF87a',
    'GIF89a',
    '%PDF',
    '%PDF-1.4',
    '%!PS-Adobe-3.0',
  ],
  ...[
    'PK',
    'PK\tP',
    'RIFF',
    'RIFF1234WEBP',
    'RIFF1234AVI ',
    'ID3',
    'MZ',
    'II*',
    'MM*',
    'FLV',
    'OggS',
  ],
  ...[
    'fLaC',
    'FORM',
    'MThd',
    'Rar!',
    '7z',
    'BZh',
    'BZh91AY&SY',
    'wOFF',
    'wOF2',
    'OTTO',
    'true',
    'ttcf',
  ],
  ...[
    '{\\rtf1',
    '<?xml version="1.0"?>',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!doctype html>',
  ],
  ...['BEGIN:VCARD', 'BEGIN:VCALENDAR', '#!AMR', '#!/bin/sh', 'SQLite format 3', '!<arch>', 'Cr24'],
  ...[
    '8BPS',
    'AT&TFORM',
    'Obj',
    'MPCK',
    'wvpk',
    'IIU',
    'BPG',
    'DSD ',
    'SIMPLE  =',
    'LZIP',
    'solid ',
    'ftyp',
  ],
  ...[
    '1234ftypmp42',
    '    moov',
    'VERS',
    'IMPM',
    'SCRM',
    'Extended Module:',
    'CWS',
    'FWS',
    'EVF',
    'PAR1',
  ],
  ...[
    'regf',
    'qoif',
    'icns',
    'glTF',
    'DICM',
    'OTF',
    'WEBP',
    'FUJIFILMCCD-RAW',
    'BLENDER',
    'ISc(',
    'LRZI',
  ],
]

const WORDS = [
  'Köln',
  'BMI',
  'und',
  '1;2;3',
  '\t',
  '\r\n',
  '\n',
  'ß',
  '„so“',
  '😀',
  '%%EOF',
  '  ',
  'ﬁ',
  '中',
]

/** The same texts each time, so that what fails can be tried again. */
function textAfter(magic: string, seed: number) {
  let state = seed * 2_654_435_761
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  return magic + Array.from({ length: next() % 60 }, () => WORDS[next() % WORDS.length]).join('')
}

const uploaded = async (name: string, content: Buffer | string) => {
  const response = await uploadBy(app, anna, name, content)
  expect(response.statusCode, `${JSON.stringify(content.toString())} ${response.body}`).toBe(201)
  const file = response.json()
  const { rawPayload, headers } = await anna.get(`/files/${file.id}`)
  return { file, bytes: rawPayload, type: headers['content-type'] }
}

it('takes for text what is text throughout, whatever it begins with', async () => {
  // Less than a member may upload in a day.
  for (const [index, magic] of MAGIC.entries()) {
    const text = textAfter(magic, index + 1)
    const content = Buffer.from(index % 2 === 0 ? text : `\uFEFF${text}`)
    const { file, bytes, type } = await uploaded('t.csv', content)
    expect([file.type, file.name, type], text).toEqual([
      ...['text/plain', 't.csv', 'text/plain; charset=utf-8'],
    ])
    expect(bytes.equals(content)).toBe(true)
  }
})

const UTF16 = Buffer.from('\uFEFFName\tOrt\r\nGrößer\tKöln 😀\r\n', 'utf16le')

it.each([
  ['Unicode-Text von Excel', UTF16, 'utf-16le'],
  ['UTF-16 Big Endian', Buffer.from(UTF16).swap16(), 'utf-16be'],
  ['BMI in UTF-16', Buffer.from('\uFEFFBMI;BMF', 'utf16le'), 'utf-16le'],
  ['CSV von Excel', Buffer.from('BMI;Größe;Straße\r\n1;2;\x80 5\r\n', 'latin1'), 'windows-1252'],
  ['reines ASCII', Buffer.from('a;b'), 'utf-8'],
])('keeps %s as it came, and says how it is written down', async (_, content, charset) => {
  const { file, bytes, type } = await uploaded('Liste.csv', content)
  expect([file.type, type]).toEqual(['text/plain', `text/plain; charset=${charset}`])
  expect(bytes.equals(content)).toBe(true)
})

it.each([
  ['UTF-16 with half a character', Buffer.from('\uFEFFa\uD800b', 'utf16le')],
  ['UTF-16 with a null', Buffer.from('\uFEFFa\0b', 'utf16le')],
  ['UTF-16 that ends in its middle', UTF16.subarray(0, -1)],
  ['UTF-16 without its mark', UTF16.subarray(2)],
  ['CSV with a null', Buffer.from('a;b\0;c')],
  ['bytes that are no letters', Buffer.from('ÄÖÜäöüß'.repeat(9), 'latin1')],
])('does not take %s for text', async (_, content) => {
  expect((await uploadBy(app, anna, 't.csv', content)).json().code).toBe('file_type')
})

describe('a PDF', () => {
  it.each([
    ['a line break', '\r\n'],
    ['a byte order mark', '\uFEFF'],
    ['a letter’s head', 'Von: BMI\r\nAn: BAMF\r\n\r\n'],
    ['1,024 bytes', ' '.repeat(1024)],
  ])('may have %s before its head', async (_, before) => {
    const pdf = Buffer.concat([
      Buffer.from(before),
      Buffer.from('%PDF-1.4\n%âãÏÓ\n', 'latin1'),
      Buffer.from([0, 1, 2]),
    ])
    expect((await anUpload(app, anna, 'Bericht.pdf', pdf)).type).toBe('application/pdf')
  })

  it('may be text throughout', async () => {
    for (const pdf of [PDF, Buffer.concat([Buffer.from('\r\n'), PDF])]) {
      expect((await anUpload(app, anna, 'Bericht.pdf', pdf)).type).toBe('application/pdf')
    }
  })

  it('is not what has another head, or one too far in', async () => {
    const head = Buffer.from('%PDF-1.4\n\0')
    for (const before of [Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(1100)]) {
      const { statusCode } = await uploadBy(app, anna, 'x.pdf', Buffer.concat([before, head]))
      expect(statusCode).toBe(400)
    }
  })
})

describe('a picture', () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } })

  it.each([
    [1080, 12_000, 1080, 12_000],
    [12_000, 1080, 12_000, 1080],
    [4000, 3000, 2731, 2048],
    [800, 30_000, 653, 24_495],
  ])('of %d × %d stays readable', async (width, height, keptWidth, keptHeight) => {
    const file = await anUpload(app, anna, 'Seite.png', await plain(width, height).png().toBuffer())
    expect(file).toMatchObject({ width: keptWidth, height: keptHeight })
  })

  it('is refused by what is wrong with it, before it is decoded', async () => {
    for (const [width, height] of [
      [1, 30_001],
      [30_001, 1],
    ] as const) {
      const strip = await plain(width, height).png().toBuffer()
      expect((await uploadBy(app, anna, 'x.png', strip)).json()).toEqual({
        code: 'picture_too_long',
        message: 'No side of a picture can have more than 30,000 pixels.',
      })
    }
  })

  it('may be an animated PNG: the first is kept', async () => {
    const still = await plain(90, 60).png().toBuffer()
    // After the head comes what says that there are two pictures.
    const frames = Buffer.from(
      '00000008 6163544c 00000002 00000000 f38d9370'.replaceAll(' ', ''),
      'hex',
    )
    const moving = Buffer.concat([still.subarray(0, 33), frames, still.subarray(33)])
    const file = await anUpload(app, anna, 'Ablauf.png', moving)
    expect(file).toMatchObject({ name: 'Ablauf.png', type: 'image/png', width: 90, height: 60 })
  })
})

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const types = (type: string, quote: string) =>
  `<?xml version=${quote}1.0${quote}?><Types><Override PartName=${quote}/word/document.xml${quote} ContentType = ${quote}${type}.main+xml${quote}/></Types>`

it('takes a Word file however its parts are written down', async () => {
  for (const quote of [`'`, `"`]) {
    const file = zipOf({ 'word/document.xml': '<x/>', '[Content_Types].xml': types(WORD, quote) })
    expect((await anUpload(app, anna, 'Bericht.docx', file)).type).toBe(WORD)
    const macros = 'application/vnd.ms-word.document.macroEnabled'
    const refused = zipOf({
      'word/document.xml': '<x/>',
      '[Content_Types].xml': types(macros, quote),
    })
    expect((await uploadBy(app, anna, 'Bericht.docx', refused)).statusCode).toBe(400)
  }
})
