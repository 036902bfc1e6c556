import { useSignal } from '@preact/signals'
import { useLazyChunk } from '../platform/lazy-chunk.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import type { FeedSubject } from './api.ts'

/** Has a program read along. */
export function SubscribeButton({ subject }: { subject: FeedSubject }) {
  const { settings } = words()
  const open = useSignal(false)
  const dialog = useLazyChunk(() => import('./FeedDialog.tsx').then((it) => it.FeedDialog))
  const Dialog = dialog.part.value
  return (
    <>
      <WordsButton
        onClick={() => {
          open.value = true
          void dialog.load()
        }}
      >
        {subject === 'programme' ? settings.subscribeCalendar : settings.subscribe}
      </WordsButton>
      {open.value && Dialog && <Dialog subject={subject} onClose={() => (open.value = false)} />}
      {open.value && dialog.error.value !== undefined && <Failure error={dialog.error.value} />}
    </>
  )
}
