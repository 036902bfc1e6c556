import type { ComponentChildren } from 'preact'

interface Props {
  children: ComponentChildren
  kind?: 'primary' | 'secondary'
  type?: 'button' | 'submit'
  disabled?: boolean
  /** By what name a key finds it. */
  shortcut?: string
  /** Whether a dialog begins with it. */
  autofocus?: boolean
  onClick?: () => void
}

/** While it is disabled it keeps the focus, so that whoever works by keyboard stays where they are. */
export function Button({
  children,
  kind = 'secondary',
  type = 'button',
  disabled,
  shortcut,
  autofocus,
  onClick,
}: Props) {
  return (
    <button
      type={type}
      autofocus={autofocus}
      data-shortcut={shortcut}
      class={`kern-btn kern-btn--${kind}`}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      <span class="kern-label">{children}</span>
    </button>
  )
}

/** A link that is the thing to do on its page. */
export function ButtonLink({ children, kind = 'secondary', href }: Props & { href: string }) {
  return (
    <a href={href} class={`kern-btn kern-btn--${kind}`}>
      <span class="kern-label">{children}</span>
    </a>
  )
}

/** An action as words, beside what it acts on. `label` is for those who do not see what it stands beside. */
export function WordsButton({
  children,
  label,
  onClick,
  disabled,
  expanded,
  shortcut,
}: Omit<Props, 'kind' | 'type'> & { label?: string; expanded?: boolean }) {
  return (
    <button
      type="button"
      class="words-btn"
      data-shortcut={shortcut}
      aria-label={label}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  )
}
