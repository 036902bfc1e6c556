import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from './operator-error.ts'

/** Makes a folder where there is none. Throws OperatorError where nothing can be written to it. */
export function writableFolder(folder: string) {
  const probe = join(folder, `.writable-${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OperatorError(
      `The environment variable DATA_DIR names the folder ${folder}, to which nothing can be written (${code}).`,
    )
  }
}
