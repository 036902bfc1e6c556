import type { Highlighted } from '../../server/search/contract.ts'
import { Foreign } from '../ui/Foreign.tsx'

/** A text with what was looked for marked in it. */
export const Marked = ({ text }: { text: Highlighted }) => (
  <Foreign>
    {text.map((it, index) => (it.hit ? <mark key={String(index)}>{it.text}</mark> : it.text))}
  </Foreign>
)
