import { useEffect, useState } from 'preact/hooks'
import { useComposer } from '../context.ts'
import { onKey } from './keys.ts'
import { takePasted } from './paste.ts'
import { SuggestionHint, SuggestionList } from './SuggestionList.tsx'
import { type TypeAhead, typeAheadFor } from './type-ahead.ts'

/** What helps within the field: keys, what is pasted or dropped, and what is looked up while one types. */
export function Assistance({ onFiles }: { onFiles: ((files: File[]) => void) | undefined }) {
  const { field, community } = useComposer()
  const [typeAhead, setTypeAhead] = useState<TypeAhead>()
  useEffect(() => {
    const writing = field.current!
    const it = typeAheadFor(writing, community)
    setTypeAhead(it)
    writing.setAttribute('aria-autocomplete', 'list')
    const leave = new AbortController()
    const options = { signal: leave.signal }
    let plain = false
    writing.addEventListener(
      'keydown',
      (event) => {
        // With Shift, what is pasted is meant to stay as it is.
        plain = event.shiftKey && event.key.toLowerCase() === 'v'
        if (it.onKey(event)) event.preventDefault()
        else onKey(event)
      },
      options,
    )
    writing.addEventListener(
      'paste',
      (event) => {
        const { clipboardData } = event
        if (clipboardData && !plain && takePasted(writing, clipboardData)) event.preventDefault()
      },
      options,
    )
    for (const kind of ['input', 'click', 'keyup']) writing.addEventListener(kind, it.look, options)
    writing.addEventListener('blur', it.close, options)
    return () => {
      leave.abort()
      it.close()
    }
  }, [field, community])

  useEffect(() => (onFiles ? takeFiles(field.current!, onFiles) : undefined), [field, onFiles])

  if (typeAhead?.open.value) return <SuggestionList typeAhead={typeAhead} />
  return typeAhead?.hint.value ? <SuggestionHint typeAhead={typeAhead} /> : null
}

/** Pasted or dropped: but what comes with words, as Excel's picture of its cells does, is meant as words. */
function takeFiles(writing: HTMLTextAreaElement, onFiles: (files: File[]) => void) {
  const leave = new AbortController()
  const take = (event: ClipboardEvent | DragEvent, transfer: DataTransfer | null) => {
    const files = [...(transfer?.files ?? [])]
    if (event.defaultPrevented || files.length === 0 || transfer?.getData('text/plain')) return
    event.preventDefault()
    onFiles(files)
  }
  const options = { signal: leave.signal }
  writing.addEventListener('paste', (event) => take(event, event.clipboardData), options)
  writing.addEventListener('drop', (event) => take(event, event.dataTransfer), options)
  writing.addEventListener(
    'dragover',
    (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault(),
    options,
  )
  return () => leave.abort()
}
