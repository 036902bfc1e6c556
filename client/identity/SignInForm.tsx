import { useSignal } from '@preact/signals'
import { signIn } from '../platform/session.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { TextField } from '../ui/Field.tsx'
import { words } from '../words/words.ts'
import { PasswordField } from './PasswordField.tsx'

export function SignInForm() {
  const email = useSignal('')
  const password = useSignal('')
  const { busy, error, submit } = useSubmit(() =>
    signIn({ email: email.value, password: password.value }),
  )
  const { identity } = words()
  return (
    <form onSubmit={submit}>
      <TextField
        label={identity.email}
        type="email"
        autocomplete="username"
        required
        value={email.value}
        onInput={(it) => (email.value = it)}
      />
      <PasswordField
        label={identity.password}
        autocomplete="current-password"
        value={password.value}
        onInput={(it) => (password.value = it)}
      />
      {error.value !== undefined && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {identity.signIn}
        </Button>
      </div>
    </form>
  )
}
