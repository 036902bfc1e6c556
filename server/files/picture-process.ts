import sharp, { type Sharp } from 'sharp'
import type { Made, PictureTask } from './picture-maker.ts'

/**
 * A process of its own, that makes pictures anew. Decoders of pictures are what is attacked first: one that
 * crashes, hangs or grows takes nothing else with it, and finds no secret here.
 */

/** The longest side of a picture that is opened, and the width of one in the column of a post. */
const FULL = 2048
const SMALL = 720

// Every decoder that is not needed is one that nobody can attack.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    ...['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
    ...['VipsForeignLoadNsgifFile', 'VipsForeignLoadHeifFile'],
  ],
})
sharp.cache(false)
sharp.concurrency(1)

process.on('message', async (task: PictureTask) => process.send?.(await remake(task)))
process.on('disconnect', () => process.exit())

async function remake(task: PictureTask): Promise<Made> {
  try {
    return await remakeWithin(task)
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.includes('pixel limit')
    return { refused: tooLarge ? 'too_large' : 'broken' }
  }
}

/** Upright, in sRGB, at most so large, and without whatever else was in the file; of an animation the first. */
async function remakeWithin({ from, full, small, mostPixels }: PictureTask): Promise<Made> {
  const open = (path: string) =>
    sharp(path, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
  const { format, hasAlpha } = await open(from).metadata()

  // What was drawn keeps its edges, and what lets something through goes on doing so.
  const type = hasAlpha || format === 'png' || format === 'gif' ? 'image/png' : 'image/jpeg'
  const as = (picture: Sharp) =>
    type === 'image/png' ? picture.png() : picture.jpeg({ quality: 85 })
  const fitting = { fit: 'inside', withoutEnlargement: true } as const
  const { width, height } = await as(open(from).autoOrient().resize(FULL, FULL, fitting)).toFile(
    full,
  )
  const hasSmall = width > SMALL
  if (hasSmall) await open(full).resize(SMALL, FULL, fitting).webp({ quality: 80 }).toFile(small)
  return { type, width, height, hasSmall }
}
