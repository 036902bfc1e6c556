import type { PictureType } from '../types/types.ts'

/** Where a picture is read from, and where what is made of it goes. */
export interface PictureTask {
  from: string
  full: string
  small: string
  mostPixels: number
  longestSide: number
}

export type Made =
  | { type: PictureType; width: number; height: number; hasSmall: boolean }
  | { refused: 'too_large' | 'too_long' | 'too_costly' | 'broken' }

/** What the process says of a task before it opens the picture. */
export const STARTED = 'started'
