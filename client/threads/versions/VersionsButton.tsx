import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLoaded } from '../../platform/load.ts'
import { WordsButton } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { words } from '../../words/words.ts'

interface Props {
  postId: number
  /** Its number, by which readers know it. */
  number: number
}

/** Leads to what a post said before. */
export function VersionsButton({ children, ...post }: Props & { children: ComponentChildren }) {
  const { threads } = words()
  const open = useSignal(false)
  return (
    <>
      <WordsButton
        label={`${children}: ${threads.versionsOf(post.number)}`}
        onClick={() => (open.value = true)}
      >
        {children}
      </WordsButton>
      {open.value && <Versions {...post} onClose={() => (open.value = false)} />}
    </>
  )
}

/** Few ask for it, so it is loaded when somebody does. */
function Versions(props: Props & { onClose: () => void }) {
  const { value, error, reload } = useLoaded(() => import('./VersionsDialog.tsx'))
  if (error.value !== undefined) return <Failure error={error.value} onRetry={reload} />
  return value.value ? <value.value.VersionsDialog {...props} /> : null
}
