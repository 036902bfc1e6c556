import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../../words/words.ts'
import { useComposer } from '../context.ts'
import { placeIn } from './caret.ts'
import type { TypeAhead } from './type-ahead.ts'

/** What can be chosen, below what is being typed. The focus stays in the field, which says what is chosen. */
export function SuggestionList({ typeAhead }: { typeAhead: TypeAhead }) {
  const { id, field } = useComposer()
  const { composer } = words()
  const list = useRef<HTMLDivElement>(null)
  const { looking, found, chosen, choose } = typeAhead
  const sign = looking.value!.source.sign
  const start = looking.value!.start
  useLayoutEffect(() => {
    const { left, top } = placeIn(field.current!, start)
    const room = field.current!.clientWidth - list.current!.offsetWidth
    list.current!.style.setProperty('left', `${Math.max(0, Math.min(left, room))}px`)
    list.current!.style.setProperty('top', `${top}px`)
  }, [start, found.value])
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
      aria-label={composer.tool[sign === '@' ? 'mention' : 'thread']}
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
