import { ended } from '../session.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { SignInForm } from './SignInForm.tsx'

/** Signs in again in place: the page behind keeps what was typed. */
export function SessionEnded() {
  const { identity } = words()
  return (
    <Dialog title={identity.ended} onClose={() => (ended.value = false)}>
      <p>{identity.endedText}</p>
      <SignInForm />
    </Dialog>
  )
}
