import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../platform/announce.ts'

interface Props {
  class: string
  /** What is said where not all of its text is: buttons and links are no news. */
  sentence?: string
  children: ComponentChildren
}

/** A box that has just appeared: the live region says it, since a region that is born full is not heard. */
export function Announced({ class: className, sentence, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => announce(sentence ?? box.current?.textContent ?? ''), [sentence])
  return (
    <div ref={box} class={className}>
      {children}
    </div>
  )
}
