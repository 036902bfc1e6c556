import { statfs } from 'node:fs/promises'
import { DiskFull } from '../errors.ts'

/** Leaves so many bytes of the disk to what must never run out of it, the database. Throws DiskFull. */
export async function refuseWithoutRoom(folder: string, floor: number) {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < floor) throw new DiskFull()
}
