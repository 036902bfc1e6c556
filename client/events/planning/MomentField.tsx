import { useSignal } from '@preact/signals'
import { TextField } from '../../ui/Field.tsx'
import { EARLIEST, LATEST, momentProblem } from './problems.ts'

interface Props {
  label: string
  hint?: string
  value: string
  error: string | undefined
  onInput: (value: string) => void
}

/** Day and time. A year of two digits, which a browser takes for one of antiquity, is said on leaving. */
export function MomentField({ value, error, ...field }: Props) {
  const left = useSignal(false)
  const here = left.value && value !== '' ? momentProblem(value) : undefined
  return (
    <TextField
      {...field}
      type="datetime-local"
      required
      min={EARLIEST}
      max={LATEST}
      value={value}
      error={error ?? here}
      onBlur={() => (left.value = true)}
    />
  )
}
