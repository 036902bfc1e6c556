import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import {
  anUpload,
  aPicture,
  compound,
  office,
  openDocument,
  PDF,
  uploadBy,
  zipOf,
} from '../support/files.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')

const WORD = 'openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'openxmlformats-officedocument.spreadsheetml.sheet'
const POWERPOINT = 'openxmlformats-officedocument.presentationml.presentation'

const DOCUMENTS: [name: string, content: Buffer | string, type: string][] = [
  ['Bericht.pdf', PDF, 'application/pdf'],
  ['Bericht.docx', office('word/document.xml', WORD), `application/vnd.${WORD}`],
  ['Zahlen.xlsx', office('xl/workbook.xml', EXCEL), `application/vnd.${EXCEL}`],
  ['Folien.pptx', office('ppt/presentation.xml', POWERPOINT), `application/vnd.${POWERPOINT}`],
  ['Bericht.odt', openDocument('text'), 'application/vnd.oasis.opendocument.text'],
  ['Zahlen.ods', openDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['Folien.odp', openDocument('presentation'), 'application/vnd.oasis.opendocument.presentation'],
  ['Alt.doc', compound('WordDocument'), 'application/msword'],
  ['Alt.xls', compound('Workbook'), 'application/vnd.ms-excel'],
  ['Alt.ppt', compound('PowerPoint Document'), 'application/vnd.ms-powerpoint'],
  ['Notiz.txt', 'Grüße aus Nürnberg\r\n\tund Köln', 'text/plain'],
  ['Liste.csv', '\uFEFFName;Ort\nÄmter;Köln\n', 'text/plain'],
]

it.each(DOCUMENTS)('takes %s', async (name, content, type) => {
  const response = await uploadBy(app, anna, name, content)
  expect(response.statusCode, response.body).toBe(201)
  const size = Buffer.byteLength(content)
  expect(response.json()).toMatchObject({ name, kind: 'document', type, size, width: null })
})

it.each([
  ['jpeg', 'jpg', 'image/jpeg'],
  ['png', 'png', 'image/png'],
  ['webp', 'jpg', 'image/jpeg'],
  ['gif', 'png', 'image/png'],
  ['avif', 'jpg', 'image/jpeg'],
] as const)('takes a picture as %s, and keeps it as .%s', async (format, extension, type) => {
  const file = await anUpload(
    app,
    anna,
    `Bild.${format}`,
    await aPicture(90, 60).toFormat(format).toBuffer(),
  )
  const name = format === 'jpeg' ? 'Bild.jpeg' : `Bild.${extension}`
  expect(file).toMatchObject({ name, kind: 'picture', type, width: 90, height: 60 })
})

it.each([
  ['a program', Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(200)])],
  ['a program for Linux', Buffer.concat([Buffer.from('\x7FELF'), Buffer.alloc(200)])],
  ['an archive', zipOf({ '../../etc/passwd': 'root' })],
  ['a program in an archive', zipOf({ 'META-INF/MANIFEST.MF': 'x', 'a.class': 'x' })],
  ['macros', office('word/document.xml', 'ms-word.document.macroEnabled')],
  ['a mail of Outlook', compound('__properties_version1.0')],
  ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')],
  ['a font', Buffer.concat([Buffer.from('wOFF\0\x01\0\0', 'latin1'), Buffer.alloc(100)])],
  ['a TIFF', Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), Buffer.alloc(100)])],
  ['noise', randomBytes(4000)],
  ['half a character', Buffer.from([0x61, 0xc3])],
  ['text with a null', 'a\0b'],
  ['text that steers a terminal', 'a\u001b[2J'],
])('refuses %s, and says what can be attached', async (_, content) => {
  const response = await uploadBy(app, anna, 'Bericht.pdf', content)
  expect([response.statusCode, response.json().code]).toEqual([400, 'file_type'])
  expect(response.json().message).toMatch(/Pictures .* PDF, Word/)
})

it.each([
  ['seite.html', '<!doctype html><script>alert(1)</script>', 'seite.html.txt'],
  ['bild.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'bild.svg.txt'],
  ['bild.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'bild.svg.txt'],
  ['los.bat', '@echo off', 'los.bat.txt'],
])('takes %s for the words it is', async (given, content, name) => {
  expect(await anUpload(app, anna, given, content)).toMatchObject({
    ...{ name, kind: 'document', type: 'text/plain' },
  })
})

it.each([
  ['../../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\anna\\Bericht.pdf', 'Bericht.pdf'],
  ['..', 'file.pdf'],
  ['/', 'file.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['rechnung.exe', 'rechnung.exe.pdf'],
  ['rechnung\u202Efdp.exe', 'rechnungfdp.exe.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
  ['a\0b.pdf', 'ab.pdf'],
  ['"><img src=x>.pdf', '___img src=x_.pdf'],
  ['NUL.pdf', '_NUL.pdf'],
  ['Bericht.PDF', 'Bericht.pdf'],
  ['Bericht .pdf', 'Bericht.pdf'],
  ['U\u0308bersicht.pdf', 'Übersicht.pdf'],
  [`${'ä'.repeat(400)}.pdf`, `${'ä'.repeat(123)}.pdf`],
  [`${'ü'.repeat(200)}.pdf`, `${'ü'.repeat(123)}.pdf`],
  [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(246)}.pdf`],
  [`x${'👩‍🔬'.repeat(90)}.pdf`, `x${'👩🔬'.repeat(30)}👩.pdf`],
  ['\u200B\u2066.pdf', 'file.pdf'],
])('makes of the name %j a safe one', async (given, name) => {
  expect((await anUpload(app, anna, given, PDF)).name).toBe(name)
})

it('says what is missing, and does not take JSON for a file', async () => {
  expect((await uploadBy(app, anna, 'leer.txt', '')).json()).toMatchObject({ code: 'file_empty' })
  const json = await anna.post('/files?name=x.json', { a: 1 })
  expect([json.statusCode, json.json().code]).toEqual([415, 'invalid'])
  const nameless = await anna.post('/files', {})
  expect(nameless.statusCode).toBeGreaterThanOrEqual(400)
  expect(nameless.statusCode).toBeLessThan(500)
})

it('takes a file of 25 MB, and none that is larger', async () => {
  const most = Buffer.alloc(25 * 1024 * 1024, 'a')
  expect((await uploadBy(app, anna, 'viel.txt', most)).statusCode).toBe(201)
  const more = await uploadBy(app, anna, 'mehr.txt', Buffer.concat([most, Buffer.from('a')]))
  expect([more.statusCode, more.json()]).toEqual([
    413,
    { code: 'file_too_large', message: 'A file can have at most 25 MB.' },
  ])
})
