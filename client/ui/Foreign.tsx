import type { ComponentChildren } from 'preact'
import { foreignLanguage } from '../words/words.ts'

/**
 * Words of a member within ours: what they do to the direction of the line ends with them, and whoever reads the
 * interface in another language hears them in theirs.
 */
export const Foreign = ({ children }: { children: ComponentChildren }) => (
  <bdi lang={foreignLanguage()}>{children}</bdi>
)
