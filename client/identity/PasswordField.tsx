import { useSignal } from '@preact/signals'
import { WordsButton } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { words } from '../words/words.ts'

interface Props {
  label: string
  hint?: string
  autocomplete: 'current-password' | 'new-password'
  minLength?: number
  value: string
  onInput: (value: string) => void
}

export function PasswordField(props: Props) {
  const shown = useSignal(false)
  return (
    <div class="password">
      <TextField {...props} type={shown.value ? 'text' : 'password'} required />
      <WordsButton onClick={() => (shown.value = !shown.value)}>
        {shown.value ? words().identity.hide : words().identity.show}
      </WordsButton>
    </div>
  )
}
