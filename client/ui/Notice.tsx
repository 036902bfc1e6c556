import type { ComponentChildren } from 'preact'

/** Something to know, said politely; a failure is said at once. */
export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'failure'
  children: ComponentChildren
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'failure' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
