import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words/words.ts'

export const SEARCH_FIELD = 'search-words'

/** What is typed stands in the address of the page at once: there is no other copy of it. */
export function SearchField(props: { value: string; onInput: (value: string) => void }) {
  const { search } = words()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(props.value.length, props.value.length)
  }, [])
  return (
    <search>
      <form class="search-field" onSubmit={(it) => it.preventDefault()}>
        <label for={SEARCH_FIELD} class="sr-only">
          {search.words}
        </label>
        <input
          id={SEARCH_FIELD}
          ref={field}
          type="search"
          class="kern-form-input__input"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          placeholder={search.placeholder}
          value={props.value}
          onInput={(it) => props.onInput(it.currentTarget.value)}
        />
      </form>
    </search>
  )
}
