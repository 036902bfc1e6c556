import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { FileEmpty, FileNotWhole, FileTooLarge } from '../errors.ts'
import { refuseWithoutRoom } from './disk-floor.ts'

export const LARGEST_FILE = 25 * 1024 * 1024

const incomingIn = (dataDir: string) => join(dataDir, 'incoming')

/** A file that has arrived as a whole, and what it is told by. */
export interface Received {
  path: string
  size: number
  hash: string
}

/**
 * Keeps what arrives in a file for as long as the work on it takes. Nothing of it is left, come what may. Throws
 * DiskFull, FileEmpty, FileTooLarge and FileNotWhole.
 */
export async function receiving<T>(
  { dataDir, diskFloor }: { dataDir: string; diskFloor: number },
  body: Readable,
  /** `newPath` is for what is made of it. */
  work: (received: Received, newPath: () => string) => Promise<T>,
): Promise<T> {
  await mkdir(incomingIn(dataDir), { recursive: true, mode: 0o700 })
  await refuseWithoutRoom(dataDir, diskFloor)
  const base = join(incomingIn(dataDir), randomUUID())
  const paths = [base]
  try {
    const arrived = await write(base, wholeOf(body))
    if (arrived.size === 0) throw new FileEmpty()
    return await work(arrived, () => {
      const path = `${base}.${paths.length}`
      paths.push(path)
      return path
    })
  } finally {
    await Promise.all(paths.map((path) => rm(path, { force: true })))
  }
}

/** What `receive` returns, of a file that is on disk already. */
export async function received(path: string): Promise<Received> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return { path, size: (await stat(path)).size, hash: hash.digest('hex') }
}

async function write(path: string, chunks: AsyncIterable<Buffer>): Promise<Received> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > LARGEST_FILE) throw new FileTooLarge(LARGEST_FILE)
      hash.update(chunk)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  return { path, size, hash: hash.digest('hex') }
}

/** The body stays open for an answer, whatever becomes of it; where it breaks off, that is no fault here. */
async function* wholeOf(body: Readable): AsyncIterable<Buffer> {
  try {
    yield* body.iterator({ destroyOnReturn: false })
  } catch {
    throw new FileNotWhole()
  }
}

const LONGEST_UPLOAD_MS = 60 * 60 * 1000

/** Removes what a server that was killed has left in the middle of it. */
export async function sweepIncoming(dataDir: string, at: Date) {
  const folder = incomingIn(dataDir)
  if (!existsSync(folder)) return
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: at.getTime() }))
    if (at.getTime() - mtimeMs > LONGEST_UPLOAD_MS) await rm(path, { force: true })
  }
}
