import type { ComponentProps } from 'preact'
import { useSubmit } from '../platform/submit.ts'
import { WordsButton } from './Button.tsx'
import { Failure } from './Failure.tsx'

type Props = Omit<ComponentProps<typeof WordsButton>, 'onClick' | 'disabled'> & {
  act: () => Promise<void>
}

/** An action as words that says beside itself where it could not be done. */
export function ActionWords({ act, ...button }: Props) {
  const { busy, error, submit } = useSubmit(act)
  return (
    <>
      <WordsButton {...button} disabled={busy.value} onClick={() => void submit()} />
      {error.value !== undefined && <Failure error={error.value} />}
    </>
  )
}
