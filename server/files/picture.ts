import { PictureBroken, PictureTooLarge } from './errors.ts'
import { PictureMaker } from './picture-maker.ts'
import { Places } from './places.ts'

/** What a camera makes, decoded bit by bit; what is decoded as a whole takes four bytes a pixel. */
const MOST_PIXELS_OF_PHOTO = 50_000_000
const MOST_PIXELS = 25_000_000
const MOST_WAITING = 20

/** One after the other, so that the rest of the server keeps a processor and the memory stays bounded. */
const places = new Places(1, MOST_WAITING)
const maker = new PictureMaker()

/** Makes a picture anew from what is to be seen of it. Throws PictureBroken, PictureTooLarge. */
export async function remake(paths: { from: string; full: string; small: string }, type: string) {
  const mostPixels = type === 'image/jpeg' ? MOST_PIXELS_OF_PHOTO : MOST_PIXELS
  const made = await places.within(() => maker.make({ ...paths, mostPixels }))
  if (!('refused' in made)) return made
  throw made.refused === 'too_large' ? new PictureTooLarge(mostPixels) : new PictureBroken()
}
