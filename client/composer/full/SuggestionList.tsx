import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../../platform/announce.ts'
import { words } from '../../words/words.ts'
import { useComposer } from '../context.ts'
import { placeIn } from './caret.ts'
import type { TypeAhead } from './type-ahead.ts'

/** What can be chosen, below what is being typed. The focus stays in the field, which says what is chosen. */
export function SuggestionList({ typeAhead }: { typeAhead: TypeAhead }) {
  const { id, field } = useComposer()
  const { found, chosen, choose, looking } = typeAhead
  const list = usePlace(looking.value?.start ?? 0, found.value)
  const listId = `${id}-suggestions`
  const active = `${id}-${found.value[chosen.value]?.id}`
  useLayoutEffect(() => {
    const { current } = field
    current?.setAttribute('aria-controls', listId)
    current?.setAttribute('aria-activedescendant', active)
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  useLayoutEffect(
    () => () => {
      field.current?.removeAttribute('aria-controls')
      field.current?.removeAttribute('aria-activedescendant')
    },
    [],
  )
  return (
    <div
      ref={list}
      id={listId}
      class="suggestions"
      role="listbox"
      aria-label={words().composer.tool[looking.value?.source.sign === '#' ? 'thread' : 'mention']}
    >
      {found.value.map((it, index) => (
        <div
          key={it.id}
          id={`${id}-${it.id}`}
          role="option"
          aria-selected={index === chosen.value}
          tabIndex={-1}
          onMouseDown={(event) => {
            // The focus stays in the field.
            event.preventDefault()
            choose(it)
          }}
        >
          {it.name} <span class="muted">{it.detail}</span>
        </div>
      ))}
    </div>
  )
}

/** After the sign alone: what there is to type. After a name that nobody has: that. */
export function SuggestionHint({ typeAhead }: { typeAhead: TypeAhead }) {
  const hint = usePlace(typeAhead.looking.value?.start ?? 0)
  useEffect(() => announce(typeAhead.hint.value ?? ''), [typeAhead.hint.value])
  return (
    <div ref={hint} class="suggestions">
      {typeAhead.hint}
    </div>
  )
}

/** Stands below a place in the text, as far to the right as there is room. */
function usePlace(start: number, content?: unknown) {
  const { field } = useComposer()
  const placed = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { left, top } = placeIn(field.current!, start)
    const room = field.current!.clientWidth - placed.current!.offsetWidth
    placed.current!.style.setProperty('left', `${Math.max(0, Math.min(left, room))}px`)
    placed.current!.style.setProperty('top', `${top}px`)
  }, [start, content])
  return placed
}
