import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { SignInForm } from './SignInForm.tsx'

/** Stands wherever a stranger wanted to go: once signed in, they are there. */
export function SignInPage() {
  const { identity } = words()
  return (
    <Page title={identity.signIn} lede={identity.lede} aside={<Story />}>
      <div class="narrow">
        <SignInForm />
        <p class="muted">{identity.noAccount}</p>
      </div>
    </Page>
  )
}

/** What this is, in three knots of the thread. */
function Story() {
  const { firstStep, secondStep, thirdStep } = words().identity
  return (
    <ol class="lineage story">
      {[firstStep, secondStep, thirdStep].map((step) => (
        <li class="knot" key={step}>
          {step}
        </li>
      ))}
    </ol>
  )
}
