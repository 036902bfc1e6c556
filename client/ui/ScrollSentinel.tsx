import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Failure } from './Failure.tsx'

/** How far from sight the edge of what is loaded has to be for more to be loaded. */
const AHEAD = '800px 0px'

/** Where what is loaded ends: more comes when it is nearly in sight, or by its button. */
export function ScrollSentinel({ label, load }: { label: string; load: () => Promise<void> }) {
  const edge = useRef<HTMLDivElement>(null)
  const busy = useRef(false)
  const near = useRef(false)
  const error = useSignal<unknown>(undefined)

  async function more() {
    if (busy.current) return
    busy.current = true
    error.value = undefined
    try {
      await load()
    } catch (reason) {
      error.value = reason
    }
    busy.current = false
    // The edge may be as near as before, and then nobody says so again.
    if (near.current && error.value === undefined)
      requestAnimationFrame(() => near.current && more())
  }

  useEffect(() => {
    const sight = new IntersectionObserver(
      ([entry]) => {
        near.current = entry?.isIntersecting ?? false
        if (near.current && error.value === undefined) void more()
      },
      { rootMargin: AHEAD },
    )
    sight.observe(edge.current!)
    return () => {
      near.current = false
      sight.disconnect()
    }
  }, [])
  return (
    <div class="edge" ref={edge}>
      {error.value !== undefined && <Failure error={error.value} />}
      <Button onClick={() => void more()}>{label}</Button>
    </div>
  )
}
