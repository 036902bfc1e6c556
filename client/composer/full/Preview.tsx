import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ApiError } from '../../platform/http.ts'
import { sentenceFor } from '../../platform/sentence.ts'
import { renderPreview } from '../../threads/api.ts'
import { Prose } from '../../ui/Prose.tsx'
import { words } from '../../words/words.ts'

/** So long the writer has to pause before it follows. */
const PAUSE_MS = 300

interface Props {
  text: Signal<string>
  community: number | undefined
}

/** What is written, as the server will show it. It follows quietly and holds nobody up. */
export function Preview({ text, community }: Props) {
  const { composer } = words()
  const html = useSignal<string | undefined>(undefined)
  const error = useSignal<unknown>(undefined)
  const body = text.value
  useEffect(() => {
    const stale = new AbortController()
    const timer = setTimeout(() => void follow(stale.signal), html.value ? PAUSE_MS : 0)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [body, community])

  async function follow(signal: AbortSignal) {
    if (body.trim() === '') {
      html.value = ''
      error.value = undefined
      return
    }
    try {
      const request = { body, ...(community !== undefined && { community }) }
      const rendered = await renderPreview(request, signal)
      if (signal.aborted) return
      html.value = rendered.html
      error.value = undefined
    } catch (reason) {
      if (signal.aborted) return
      if (reason instanceof ApiError && reason.code === 'text_empty') html.value = ''
      else error.value = reason
    }
  }

  return (
    <section class="preview" aria-label={composer.preview}>
      {error.value !== undefined && <p class="error">{sentenceFor(error.value)}</p>}
      {html.value ? (
        <Prose html={html.value} />
      ) : (
        html.value === '' && <p class="muted">{composer.noPreview}</p>
      )}
    </section>
  )
}
