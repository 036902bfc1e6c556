import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { arrive } from '../platform/navigation.ts'
import { words } from '../words/words.ts'
import { Foreign } from './Foreign.tsx'

interface Props {
  title: string
  /** Whether a member gave it its title. */
  isForeign?: boolean
  /** What the tab and the browser's history call it, where the title alone does not tell it from others. */
  documentTitle?: string
  kicker?: ComponentChildren
  lede?: ComponentChildren
  aside?: ComponentChildren
  /** What it is about, for the way to it where it comes after the matter. */
  asideName?: string | false
  children?: ComponentChildren
}

/** Where am I, the title, one sentence, then the matter; what is beside it follows on small screens. */
export function Page(props: Props) {
  const {
    title,
    isForeign,
    documentTitle = title,
    kicker,
    lede,
    aside,
    asideName,
    children,
  } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => arrive(heading.current), [])
  useEffect(() => {
    document.title = `${documentTitle} · ${words().app.name}`
  }, [documentTitle])
  return (
    <div class="page">
      <main class="page-main" id="main">
        {kicker && <p class="kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {isForeign ? <Foreign>{title}</Foreign> : title}
        </h1>
        {lede && <p class="lede">{lede}</p>}
        {asideName && (
          <a class="to-aside" href="#beside">
            {asideName}
          </a>
        )}
        {children}
      </main>
      {aside && (
        <aside class="page-aside" id="beside" tabIndex={-1}>
          {aside}
        </aside>
      )}
    </div>
  )
}
