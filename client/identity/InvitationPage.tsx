import { useSignal } from '@preact/signals'
import type { OpenInvitation } from '../../server/identity/contract.ts'
import { ApiError } from '../platform/http.ts'
import { useLoaded } from '../platform/load.ts'
import { sentenceAt } from '../platform/sentence.ts'
import { welcome } from '../platform/session.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FailedPage } from '../ui/FailedPage.tsx'
import { Failure } from '../ui/Failure.tsx'
import { TextField } from '../ui/Field.tsx'
import { ComingPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { acceptInvitation, openInvitation } from './api.ts'
import { PasswordField } from './PasswordField.tsx'

/** The token stands behind the #, so that no server and no log ever sees it in an address. */
const tokenHere = () => location.hash.slice(1)

export function InvitationPage() {
  const token = tokenHere()
  const invitation = useLoaded(() => openInvitation(token), token)
  const { identity } = words()
  const error = invitation.error.value
  // A token of another shape than ours is refused as bad input: no invitation either.
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) {
    return <Page title={identity.invitationGone} lede={identity.invitationGoneText} />
  }
  if (error instanceof ApiError && error.code === 'already_member') {
    return (
      <Page title={identity.alreadyMember} lede={identity.alreadyMemberText}>
        <div class="actions">
          <ButtonLink href="/">{identity.signIn}</ButtonLink>
        </div>
      </Page>
    )
  }
  if (error !== undefined) return <FailedPage error={error} onRetry={invitation.reload} />
  const open = invitation.value.value
  if (!open) return <ComingPage />
  return (
    <Page title={identity.invitation} lede={identity.invitationLede(open.authority.name)}>
      <AcceptanceForm token={token} invitation={open} />
    </Page>
  )
}

function AcceptanceForm({ token, invitation }: { token: string; invitation: OpenInvitation }) {
  const { identity } = words()
  const name = useSignal(invitation.name)
  const email = useSignal('')
  const password = useSignal('')
  const { busy, error, submit } = useSubmit(async () => {
    const acceptance = {
      token,
      name: name.value,
      email: invitation.email ? null : email.value,
      password: password.value,
    }
    welcome(await acceptInvitation(acceptance))
    location.assign('/')
  })
  return (
    <form class="narrow" onSubmit={submit}>
      {invitation.email ? (
        <>
          <Facts facts={[[identity.email, invitation.email]]} />
          {/* For password managers: whose password it is. */}
          <input type="email" autocomplete="username" value={invitation.email} readOnly hidden />
        </>
      ) : (
        <TextField
          label={identity.email}
          type="email"
          autocomplete="username"
          required
          error={sentenceAt('email', error.value)}
          value={email.value}
          onInput={(it) => (email.value = it)}
        />
      )}
      <TextField
        label={identity.name}
        hint={identity.nameHint}
        autocomplete="name"
        required
        maxLength={100}
        error={sentenceAt('name', error.value)}
        value={name.value}
        onInput={(it) => (name.value = it)}
      />
      <PasswordField
        label={identity.newPassword}
        hint={identity.newPasswordHint}
        autocomplete="new-password"
        minLength={12}
        error={sentenceAt('password', error.value)}
        value={password.value}
        onInput={(it) => (password.value = it)}
      />
      {error.value !== undefined && (
        <Failure
          error={error.value}
          labels={{ name: identity.name, email: identity.email, password: identity.newPassword }}
        />
      )}
      <Button kind="primary" type="submit" disabled={busy.value}>
        {identity.accept}
      </Button>
    </form>
  )
}
