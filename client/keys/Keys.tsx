import { useEffect } from 'preact/hooks'
import { useLazyChunk } from '../platform/lazy-chunk.ts'
import { keysOn } from './switch.ts'

/** Single keys, loaded for those who have switched them on. */
export function Keys() {
  const shortcuts = useLazyChunk(() => import('./Shortcuts.tsx').then((it) => it.Shortcuts))
  const on = keysOn.value
  useEffect(() => {
    if (on) void shortcuts.load()
  }, [on, shortcuts])
  const Shortcuts = shortcuts.part.value
  return on && Shortcuts ? <Shortcuts /> : null
}
