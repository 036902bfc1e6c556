import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

/** A dialog that is open as long as it is there. The browser keeps the focus in it; then it is given back. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const { current } = dialog
    const giveBack = returnTo(document.activeElement)
    current?.showModal()
    return () => {
      current?.close()
      // What was decided may take the opener away with the dialog: that is known after this.
      queueMicrotask(giveBack)
    }
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

/** Where the opener has gone, the focus goes to what it stood in, or to the top of the page. */
function returnTo(opener: Element | null) {
  const around =
    opener?.parentElement?.closest<HTMLElement>('[tabindex]') ?? document.querySelector('h1')
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    else around?.focus({ preventScroll: true })
  }
}
