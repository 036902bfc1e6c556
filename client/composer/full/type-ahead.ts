import { batch, computed, signal } from '@preact/signals'
import { announce } from '../../platform/announce.ts'
import { words } from '../../words/words.ts'
import { replace } from '../write.ts'
import { SOURCES, type Source, type Suggestion } from './suggestions.ts'

const PAUSE_MS = 120

/** What is looked up: from the sign, which stands at `start`, to the cursor. */
interface Lookup {
  source: Source
  start: number
  query: string
}

/** Looks up what is typed after a sign, and writes what is chosen of it. */
export function typeAheadFor(field: HTMLTextAreaElement, community: number | undefined) {
  const looking = signal<Lookup | undefined>(undefined)
  const found = signal<Suggestion[]>([])
  const chosen = signal(0)
  const open = computed(() => looking.value !== undefined && found.value.length > 0)
  /** Whether it is known that nobody is called what is typed. */
  const nobody = signal(false)
  /** What is said where there is nothing to choose. At the start of a line, # begins a heading as well. */
  const hint = computed(() => {
    const { hints, nobody: sentence } = words().composer
    if (nobody.value) return sentence
    const { query, source } = looking.value ?? {}
    return query === '' && (source?.sign === '@' || isWithinLine())
      ? hints[source!.sign]
      : undefined
  })
  const isWithinLine = () => !/(^|\n)#$/.test(field.value.slice(0, field.selectionStart))
  /** Where its writer has closed it: there it stays closed. */
  let closedAt = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  function look() {
    const { value, selectionStart: at, selectionEnd } = field
    const lookup = at === selectionEnd ? lookupIn(value.slice(0, at)) : undefined
    if (lookup?.start !== closedAt) closedAt = -1
    if (!lookup || lookup.start === closedAt) return close()
    const { value: before } = looking
    if (before?.start === lookup.start && before.query === lookup.query) return
    looking.value = lookup
    clearTimeout(timer)
    if (lookup.query === '') settle(lookup, [])
    else timer = setTimeout(() => void find(lookup), PAUSE_MS)
  }

  async function find(lookup: Lookup) {
    // What cannot be found out is not suggested, and nobody is kept from writing.
    const suggestions = await lookup.source.find(lookup.query, community).catch(() => undefined)
    if (looking.value === lookup) settle(lookup, suggestions)
  }

  function settle({ query, source }: Lookup, suggestions: Suggestion[] | undefined) {
    batch(() => {
      found.value = suggestions ?? []
      chosen.value = 0
      nobody.value = suggestions?.length === 0 && source.sign === '@' && /^\S+$/.test(query)
    })
    if (suggestions?.length) announce(words().composer.suggestions(suggestions.length))
  }

  function close() {
    clearTimeout(timer)
    batch(() => {
      looking.value = undefined
      found.value = []
      nobody.value = false
    })
  }

  function choose(suggestion: Suggestion) {
    const { start } = looking.value!
    close()
    replace(field, [start, field.selectionStart], `${suggestion.markdown} `)
  }

  /** Takes the keys that lead through an open list. Tells whether it has. */
  function onKey({ key }: KeyboardEvent) {
    if (!open.value && !(hint.value && key === 'Escape')) return false
    const count = found.value.length
    if (key === 'ArrowDown') chosen.value = (chosen.value + 1) % count
    else if (key === 'ArrowUp') chosen.value = (chosen.value - 1 + count) % count
    else if (key === 'Enter') choose(found.value[chosen.value]!)
    else if (key === 'Escape') {
      closedAt = looking.value!.start
      close()
    } else return false
    return true
  }

  return { looking, found, chosen, open, hint, look, close, choose, onKey }
}

function lookupIn(text: string): Lookup | undefined {
  for (const source of SOURCES) {
    const query = source.typed.exec(text)?.[1]
    if (query !== undefined) return { source, query, start: text.length - query.length - 1 }
  }
  return undefined
}

export type TypeAhead = ReturnType<typeof typeAheadFor>
