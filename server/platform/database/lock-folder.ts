import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../start/operator-error.ts'
import { writableFolder } from '../start/writable-folder.ts'

/** Keeps a second server off the same folder: two embedded databases on one would destroy it. */
export function lockFolder(folder: string) {
  writableFolder(folder)
  const file = join(folder, 'server.pid')
  const holder = readHolder(file)
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new OperatorError(
      `${folder} is in use by another server (process ${holder}). End it first.`,
    )
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

function readHolder(file: string) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return undefined
  }
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
