import sharp, { type Sharp } from 'sharp'
import { type Made, type PictureTask, STARTED } from './task.ts'

/**
 * A process of its own, that makes pictures anew. Decoders of pictures are what is attacked first: one that
 * crashes, hangs or grows takes nothing else with it, and finds no secret here.
 */

/**
 * What is opened has a shorter side of 2,048 pixels and an area of 16 million: a screenshot of a long page, or a
 * wide plan, stays readable. In the column of a post it has that width, and the height of what WebP can hold.
 */
const SHORTER_SIDE = 2048
const AREA = 16_000_000
const SMALL = 720
const HIGHEST_SMALL = 16_000

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

process.on('message', async (task: PictureTask) => {
  process.send?.(STARTED)
  process.send?.(await remake(task))
})
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
async function remakeWithin(task: PictureTask): Promise<Made> {
  const { from, full, small, mostPixels, longestSide } = task
  const open = (path: string) =>
    sharp(path, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
  const { format, hasAlpha, ...original } = await open(from).metadata()
  if (Math.max(original.width, original.height) > longestSide) return { refused: 'too_long' }

  // What was drawn keeps its edges, and what lets something through goes on doing so.
  const type = hasAlpha || format === 'png' || format === 'gif' ? 'image/png' : 'image/jpeg'
  const as = (picture: Sharp) =>
    type === 'image/png' ? picture.png() : picture.jpeg({ quality: 85 })
  const fitting = { fit: 'inside', withoutEnlargement: true } as const
  const upright = open(from).autoOrient()
  const { width, height } = await as(upright.resize(boundsOf(original.autoOrient))).toFile(full)
  const hasSmall = width > SMALL
  if (hasSmall)
    await open(full).resize(SMALL, HIGHEST_SMALL, fitting).webp({ quality: 80 }).toFile(small)
  return { type, width, height, hasSmall }
}

/** The size to bring a picture to, as it stands upright. */
function boundsOf({ width, height }: { width: number; height: number }) {
  const scale = Math.min(
    1,
    SHORTER_SIDE / Math.min(width, height),
    Math.sqrt(AREA / (width * height)),
  )
  const to = (side: number) => Math.max(1, Math.round(side * scale))
  return { width: to(width), height: to(height), fit: 'fill' } as const
}
