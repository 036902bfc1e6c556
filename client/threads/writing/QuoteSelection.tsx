import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { words } from '../../words/words.ts'

const PAUSE_MS = 150
/** So much room the button takes at the right edge. */
const ROOM = 120

interface Place {
  number: number
  left: number
  top: number
}

/** Beside words that are selected in a post: quotes them. By keyboard the post's own action does. */
export function QuoteSelection({ onQuote }: { onQuote: (number: number) => void }) {
  const place = useSignal<Place | undefined>(undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => (place.value = placeOfSelection()), PAUSE_MS)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [])
  if (!place.value) return null
  const { number, left, top } = place.value
  return (
    <button
      type="button"
      class="quote-selection"
      style={{ left: `${left}px`, top: `${top}px` }}
      // What is selected stays so until it has been quoted.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onQuote(number)}
    >
      {words().threads.quote}
    </button>
  )
}

function placeOfSelection(): Place | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return undefined
  const range = selection.getRangeAt(0)
  const { commonAncestorContainer: within } = range
  const element = within instanceof Element ? within : within.parentElement
  const post = element?.closest('.prose')?.closest('.post:not(.hidden)')
  if (!post || element?.closest('.composer')) return undefined
  const { left, bottom } = range.getBoundingClientRect()
  return {
    number: Number(post.id.replace('post-', '')),
    left: Math.min(left, document.documentElement.clientWidth - ROOM) + scrollX,
    top: bottom + scrollY,
  }
}
