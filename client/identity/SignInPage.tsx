import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { SignInForm } from './SignInForm.tsx'

/** Stands wherever a stranger wanted to go: once signed in, they are there. */
export function SignInPage() {
  const { identity } = words()
  return (
    <Page title={identity.signIn} lede={identity.lede}>
      <div class="narrow">
        <SignInForm />
        <p class="muted">{identity.noAccount}</p>
      </div>
    </Page>
  )
}
