import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../words/words.ts'
import { useComposer } from '../context.ts'
import { previewing } from '../preview-choice.ts'
import { Icon } from './Icon.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { ariaKeysOf, keysOf, TOOLS, type Tool } from './tools.ts'

/** One stop of the Tab key, and arrows from tool to tool: what is plugged in is one of them. */
export function Toolbar({ tools }: { tools: ComponentChildren }) {
  const { composer } = words()
  const { id, field } = useComposer()
  const bar = useRef<HTMLDivElement>(null)
  const explaining = useSignal(false)
  useEffect(() => beOneStop(bar.current!))
  return (
    <>
      <div
        ref={bar}
        class="toolbar"
        role="toolbar"
        aria-label={composer.tools}
        aria-controls={id}
        onKeyDown={moveAlong}
        onFocusIn={({ currentTarget, target }) => beOneStop(currentTarget, target as HTMLElement)}
      >
        {TOOLS.map((tool) => (
          <ToolButton key={tool.name} tool={tool} onUse={() => tool.act(field.current!)} />
        ))}
        {tools}
        <button
          type="button"
          class="tool"
          aria-label={composer.shortcuts}
          title={composer.shortcuts}
          aria-haspopup="dialog"
          onClick={() => (explaining.value = true)}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <button
        type="button"
        class="words-btn preview-switch"
        aria-pressed={previewing.value}
        onClick={() => (previewing.value = !previewing.value)}
      >
        {composer.preview}
      </button>
      {explaining.value && <ShortcutsDialog onClose={() => (explaining.value = false)} />}
    </>
  )
}

function ToolButton({ tool, onUse }: { tool: Tool; onUse: () => void }) {
  const label = words().composer.tool[tool.name]
  const keys = keysOf(tool)
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      aria-keyshortcuts={ariaKeysOf(tool)}
      title={keys ? `${label} (${keys})` : label}
      onClick={onUse}
    >
      <Icon name={tool.name} />
    </button>
  )
}

const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>('.tool')]

function beOneStop(bar: HTMLElement, current?: HTMLElement) {
  const buttons = buttonsOf(bar)
  const stop =
    buttons.find((it) => current && it.contains(current)) ??
    buttons.find((it) => it.tabIndex === 0 && it.dataset.stop) ??
    buttons[0]
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1
    if (button === stop) button.dataset.stop = 'true'
    else delete button.dataset.stop
  }
}

function moveAlong(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const buttons = buttonsOf(event.currentTarget)
  const here = buttons.indexOf(document.activeElement as HTMLElement)
  const next = {
    ArrowRight: (here + 1) % buttons.length,
    ArrowLeft: (here - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons[next]?.focus()
}
