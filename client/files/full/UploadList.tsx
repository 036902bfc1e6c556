import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { announce } from '../../platform/announce.ts'
import { words } from '../../words/words.ts'
import { UploadRow } from './UploadRow.tsx'
import type { Uploads } from './uploads.ts'

/** Below the field: what is being attached, and how far it is. Nothing goes out without it. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { files } = words()
  const tooEarly = useSignal(false)
  useEffect(() => {
    const { form } = uploads.fieldOf()
    const leave = new AbortController()
    const hold = (event: Event) => {
      tooEarly.value = uploads.pending.value
      if (!uploads.pending.value) return
      event.preventDefault()
      event.stopImmediatePropagation()
      announce(files.pending)
    }
    form?.addEventListener('submit', hold, { capture: true, signal: leave.signal })
    return () => leave.abort()
  }, [uploads, files])
  if (uploads.list.value.length === 0) return null
  return (
    <>
      <ul class="uploads" aria-label={files.uploads}>
        {uploads.list.value.map((upload) => (
          <UploadRow key={upload.key} upload={upload} uploads={uploads} />
        ))}
      </ul>
      {tooEarly.value && uploads.pending.value && <p class="composer-hint warm">{files.pending}</p>}
    </>
  )
}
