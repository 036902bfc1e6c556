import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PictureMaker } from '../../server/files/pictures/maker.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aPicture, uploadBy } from '../support/files.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')
const SIDE = 1500
const picture = await aPicture(SIDE, SIDE).png().toBuffer()
const node = process.execPath

// One may be idle still from pictures of other tests.
beforeEach(async () => {
  for (const pid of pictureProcesses()) process.kill(pid, 'SIGKILL')
  await until(() => pictureProcesses().length === 0)
})
afterEach(() => {
  process.execPath = node
})

/** The processes that make pictures for this one. */
function pictureProcesses() {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/))
  return rows
    .filter(
      ([, parent, ...args]) =>
        Number(parent) === process.pid && /pictures.process/.test(args.join(' ')),
    )
    .map(([pid]) => Number(pid))
}

/** To start a process, and to end one, takes a while where others share the processor. */
const until = <T>(condition: () => T) => vi.waitUntil(condition, { timeout: 20_000 })

const upload = () => uploadBy(app, anna, 'bild.png', picture)

it('says so where the process dies over a picture, and makes the next one', {
  timeout: 60_000,
}, async () => {
  const dying = upload()
  const [pid] = await until(() => {
    const found = pictureProcesses()
    return found.length > 0 && found
  })
  process.kill(pid!, 'SIGKILL')
  const { statusCode, body } = await dying
  expect([statusCode, JSON.parse(body).code]).toEqual([400, 'picture_broken'])
  expect((await upload()).statusCode).toBe(201)
  // Idle, it may die as well.
  process.kill(pictureProcesses()[0]!, 'SIGKILL')
  expect((await upload()).statusCode).toBe(201)
  process.kill(pictureProcesses()[0]!, 'SIGKILL')
  await until(() => pictureProcesses().length === 0)
})

it('gives up one that hangs, and one that cannot be started', { timeout: 60_000 }, async () => {
  const base = join(tmpdir(), `picture-${randomUUID()}`)
  await writeFile(base, picture)
  const paths = { from: base, full: `${base}.1`, small: `${base}.2` }
  const task = { ...paths, mostPixels: 25_000_000, longestSide: 30_000 }
  const maker = new PictureMaker(5_000)
  process.execPath = '/there/is/no/node'
  expect(await maker.make(task)).toEqual({ refused: 'broken' })

  process.execPath = node
  expect(await maker.make(task)).toMatchObject({ width: SIDE })
  const [pid] = pictureProcesses()
  process.kill(pid!, 'SIGSTOP')
  expect(await new PictureMaker(5_000).make(task)).toMatchObject({ width: SIDE })
  expect(await maker.make(task)).toEqual({ refused: 'too_costly' })
  await until(() => !pictureProcesses().includes(pid!))
  expect(await maker.make(task)).toMatchObject({ width: SIDE })
  await Promise.all([base, task.full, task.small].map((it) => rm(it, { force: true })))
})
