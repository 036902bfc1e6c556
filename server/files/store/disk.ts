import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { StoreUnavailable } from '../errors.ts'
import { type FileStore, keyOf, type Span } from './store.ts'

const NOT_THERE = 'ENOENT'

/** In a folder of this machine, or one that all instances share. */
export class DiskStore implements FileStore {
  readonly #folder: string

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'files')
  }

  /** Written beside its path and renamed once the disk has it, so that a file under a path is always whole. */
  async put(hash: string, path: string) {
    const target = this.#pathOf(hash)
    const draft = `${target}.${randomUUID()}`
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await copyFile(path, draft)
      await settle(draft)
      await rename(draft, target)
      await sync(dirname(target))
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {})
      throw new StoreUnavailable(error)
    }
  }

  async get(hash: string, span?: Span): Promise<Readable> {
    const file = await open(this.#pathOf(hash)).catch((error) => {
      throw new StoreUnavailable(error)
    })
    return file.createReadStream(span)
  }

  async has(hash: string) {
    try {
      return (await stat(this.#pathOf(hash))).isFile()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === NOT_THERE) return false
      throw new StoreUnavailable(error)
    }
  }

  async remove(hash: string) {
    await rm(this.#pathOf(hash), { force: true })
  }

  #pathOf(hash: string) {
    return join(this.#folder, keyOf(hash))
  }
}

async function settle(path: string) {
  const file = await open(path, 'r+')
  try {
    await file.chmod(0o600)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function sync(folder: string) {
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
