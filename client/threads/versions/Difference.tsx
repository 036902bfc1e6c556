import { useMemo } from 'preact/hooks'
import { words } from '../../words/words.ts'
import { differenceOf, type Part } from './difference.ts'

/** What became of a text: what came in and what went, said and not only coloured. */
export function Difference({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => differenceOf(before, after), [before, after])
  return (
    <div class="difference">
      {parts.map((part, index) => (
        <Piece key={index} part={part} />
      ))}
    </div>
  )
}

function Piece({ part: { kind, text } }: { part: Part }) {
  const { threads } = words()
  if (kind === 'same') return <>{text}</>
  if (kind === 'skipped') return <span class="skipped">{threads.unchanged}</span>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span class="sr-only">{kind === 'added' ? threads.added : threads.removed} </span>
      {text}
      <span class="sr-only"> {threads.endOfChange}</span>
    </Mark>
  )
}
