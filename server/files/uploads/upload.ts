import type { Readable } from 'node:stream'
import type { MakeChange, MemberChange } from '../../platform/change/change.ts'
import { nameFor } from '../names.ts'
import { remake } from '../pictures/picture.ts'
import type { FileStore } from '../store/store.ts'
import { blobs, type FileRow, files } from '../tables.ts'
import { detectType } from '../types/detect.ts'
import { DOCUMENTS, isText, PICTURE_EXTENSIONS, PICTURES, TEXT_EXTENSIONS } from '../types/types.ts'
import { spendAllowance } from './allowance.ts'
import { type Received, received, receiving } from './receive.ts'

interface Place {
  dataDir: string
  diskFloor: number
  store: FileStore
  change: MakeChange
}

type About = Omit<typeof files.$inferInsert, 'ownerId' | 'uploadedAt' | 'unusedSince'>

/** Takes a file in: what arrived is looked at, made safe and stored, and only then is there a file. */
export function upload(place: Place, memberId: number, name: string, body: Readable) {
  return receiving(place, body, async (arrived, newPath) => {
    await place.change(memberId, (change) => spendAllowance(change, arrived.size))
    const type = await detectType(arrived.path)
    const isPicture = PICTURES.includes(type)
    const { about, contents } = isPicture
      ? await pictureFrom(memberId, arrived, type, name, newPath)
      : documentFrom(arrived, type, name)

    await place.change(memberId, (change) => claim(change, contents))
    for (const { hash, path } of contents) {
      if (!(await place.store.has(hash))) await place.store.put(hash, path)
    }
    return place.change(memberId, (change) => addFile(change, about))
  })
}

function documentFrom(document: Received, type: string, name: string) {
  const fitting = isText(type) ? TEXT_EXTENSIONS : DOCUMENTS[type]!
  const about: About = {
    ...{ name: nameFor(name, fitting), kind: 'document', type },
    ...{ size: document.size, hash: document.hash },
  }
  return { about, contents: [document] }
}

const OF_PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif']

async function pictureFrom(
  memberId: number,
  { path: from }: Received,
  fromType: string,
  name: string,
  newPath: () => string,
) {
  const paths = { from, full: newPath(), small: newPath() }
  const { type, width, height, hasSmall } = await remake(memberId, paths, fromType)
  const full = await received(paths.full)
  const small = hasSmall ? await received(paths.small) : undefined
  const about: About = {
    ...{ name: nameFor(name, PICTURE_EXTENSIONS[type], OF_PICTURES), kind: 'picture', type },
    ...{ size: full.size, hash: full.hash, smallHash: small?.hash ?? null, width, height },
  }
  return { about, contents: small ? [full, small] : [full] }
}

/** Says beforehand what is about to be stored, so that no sweep takes it away. */
async function claim({ tx, at }: MemberChange, contents: Received[]) {
  // Always in the same order, so that two who claim the same do not wait for each other.
  const rows = contents
    .map(({ hash, size }) => ({ hash, size, claimedAt: at }))
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
  await tx
    .insert(blobs)
    .values(rows)
    .onConflictDoUpdate({ target: blobs.hash, set: { claimedAt: at } })
}

async function addFile({ tx, by, at }: MemberChange, about: About): Promise<FileRow> {
  const [file] = await tx
    .insert(files)
    .values({ ...about, ownerId: by, uploadedAt: at, unusedSince: at })
    .returning()
  return file!
}
