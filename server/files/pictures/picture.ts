import { FairQueue } from '../../platform/limits/fair-queue.ts'
import { PictureBroken, PictureTooCostly, PictureTooLarge, PictureTooLong } from '../errors.ts'
import { PictureMaker } from './maker.ts'

/** What a camera makes, decoded bit by bit; what is decoded as a whole takes four bytes a pixel. */
const MOST_PIXELS_OF_PHOTO = 50_000_000
const MOST_PIXELS = 25_000_000
/** Of any side: beyond it, some programs show nothing. */
const LONGEST_SIDE = 30_000

/** One after the other, so that the rest of the server keeps a processor and the memory stays bounded. */
const queue = new FairQueue<number>({ atOnce: 1, waiting: 40, waitingOfOne: 4 })
const maker = new PictureMaker()

/**
 * Makes a member's picture anew from what is to be seen of it, when it is their turn. Throws what
 * refuses it.
 */
export async function remake(
  memberId: number,
  paths: { from: string; full: string; small: string },
  type: string,
) {
  const mostPixels = type === 'image/jpeg' ? MOST_PIXELS_OF_PHOTO : MOST_PIXELS
  const made = await queue.run(memberId, () =>
    maker.make({ ...paths, mostPixels, longestSide: LONGEST_SIDE }),
  )
  if (!('refused' in made)) return made
  if (made.refused === 'too_large') throw new PictureTooLarge(mostPixels)
  if (made.refused === 'too_long') throw new PictureTooLong(LONGEST_SIDE)
  throw made.refused === 'too_costly' ? new PictureTooCostly() : new PictureBroken()
}
