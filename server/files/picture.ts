import sharp, { type Sharp } from 'sharp'
import { PictureBroken, PictureTooLarge } from './errors.ts'
import { Places } from './places.ts'
import type { PictureType } from './types.ts'

/** What a camera makes, decoded bit by bit; what is decoded as a whole takes four bytes a pixel. */
const MOST_PIXELS_OF_PHOTO = 50_000_000
const MOST_PIXELS = 25_000_000
/** The longest side of a picture that is opened, and the width of one in the column of a post. */
const FULL = 2048
const SMALL = 720
const DEADLINE_SECONDS = 15
const MOST_WAITING = 20

// Every decoder that is not needed is one that nobody can attack.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    ...['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
    ...['VipsForeignLoadNsgifFile', 'VipsForeignLoadHeifFile'],
    ...['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'],
  ],
})
sharp.cache(false)
sharp.concurrency(1)

/** One after the other, so that the rest of the server keeps a processor and the memory stays bounded. */
const places = new Places(1, MOST_WAITING)

export interface Picture {
  type: PictureType
  width: number
  height: number
  full: Buffer
  /** Undefined where the full one is no wider. */
  small: Buffer | undefined
}

/**
 * Makes a picture anew from what is to be seen of it: upright, in sRGB, at most so large, and without
 * whatever else was in the file. Of an animation remains the first picture.
 */
export function remake(path: string, type: string): Promise<Picture> {
  return places.within(async () => {
    const mostPixels = type === 'image/jpeg' ? MOST_PIXELS_OF_PHOTO : MOST_PIXELS
    try {
      return await remakeWithin(path, mostPixels)
    } catch (error) {
      const tooLarge = error instanceof Error && error.message.includes('pixel limit')
      throw tooLarge ? new PictureTooLarge(mostPixels) : new PictureBroken()
    }
  })
}

async function remakeWithin(path: string, limitInputPixels: number): Promise<Picture> {
  const open = () => sharp(path, { limitInputPixels, failOn: 'error', sequentialRead: true })
  const { format, hasAlpha } = await open().metadata()

  // What was drawn keeps its edges, and what lets something through goes on doing so.
  const type = hasAlpha || format === 'png' || format === 'gif' ? 'image/png' : 'image/jpeg'
  const upright = open()
    .autoOrient()
    .resize(FULL, FULL, { fit: 'inside', withoutEnlargement: true })
  const full = await made(type === 'image/png' ? upright.png() : upright.jpeg({ quality: 85 }))
  const { width, height } = full.info
  const narrow = sharp(full.data).resize(SMALL, FULL, { fit: 'inside' }).webp({ quality: 80 })
  const small = width > SMALL ? (await made(narrow)).data : undefined
  return { type, width, height, full: full.data, small }
}

const made = (picture: Sharp) =>
  picture.timeout({ seconds: DEADLINE_SECONDS }).toBuffer({ resolveWithObject: true })
