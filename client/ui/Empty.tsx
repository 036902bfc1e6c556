import type { ComponentChildren } from 'preact'

/** Where there is nothing yet: what to do next. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>
}
