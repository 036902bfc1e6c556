import { useLayoutEffect } from 'preact/hooks'
import { signInLater, signingInAgain } from '../platform/session.ts'
import { Announced } from '../ui/Announced.tsx'
import { Button, WordsButton } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { SignInForm } from './SignInForm.tsx'

/** Signs in again in place: the page behind keeps what was typed, and shows nothing else until then. */
export function SessionEnded() {
  const { app, identity } = words()
  useLayoutEffect(() => {
    document.body.classList.add('session-ended')
    return () => document.body.classList.remove('session-ended')
  }, [])
  return (
    <>
      <Announced class="news-bar" sentence={`${identity.ended}.`}>
        <p>{identity.ended}.</p>
        <Button onClick={() => (signingInAgain.value = true)}>{identity.again}</Button>
      </Announced>
      {signingInAgain.value && (
        <Dialog title={identity.ended} onClose={signInLater}>
          <p>{identity.endedText}</p>
          <SignInForm />
          <WordsButton onClick={signInLater}>{app.later}</WordsButton>
        </Dialog>
      )}
    </>
  )
}
