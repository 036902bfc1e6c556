import { statfs } from 'node:fs/promises'
import { DiskFull } from '../errors.ts'

/** Leaves so many bytes of the disk to what must never run out of it, the database. Throws DiskFull. */
export async function refuseWithoutRoom(folder: string, floor: number) {
  if (!(await hasRoom(folder, floor))) throw new DiskFull()
}

/** Whether files are taken: more than so many bytes of the disk are free, or nothing was kept there yet. */
export async function hasRoom(folder: string, floor: number) {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= floor
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
}
