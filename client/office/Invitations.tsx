import { useSignal } from '@preact/signals'
import type { Authority } from '../../server/authorities/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { invitationList, invite } from '../members/api.ts'
import { announce } from '../platform/announce.ts'
import { day } from '../platform/dates.ts'
import { usePaged } from '../platform/paged.ts'
import { useSubmit } from '../platform/submit.ts'
import { Announced } from '../ui/Announced.tsx'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'

export function Invitations({ authorities }: { authorities: Authority[] }) {
  const { office } = words()
  const list = usePaged(invitationList())
  return (
    <>
      <InvitationForm authorities={authorities} onInvited={list.reload} />
      <h3>{office.invitations}</h3>
      <Paged list={list} empty={office.noInvitations}>
        {(items) => (
          <ul class="row-list">
            {items.map((it) => (
              <li key={it.id}>
                <p>
                  <b>{it.name}</b> <Badge authority={it.authority} /> {it.email}
                </p>
                <span class="aside">
                  {it.acceptedAt ? office.accepted : office.open(day(new Date(it.expiresAt)))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  )
}

function InvitationForm({
  authorities,
  onInvited,
}: {
  authorities: Authority[]
  onInvited: () => Promise<void>
}) {
  const { office, identity, planning } = words()
  const name = useSignal('')
  const email = useSignal('')
  const authorityId = useSignal('')
  const asOffice = useSignal(false)
  const asSpeaker = useSignal(false)
  const link = useSignal<string | undefined>(undefined)
  const { busy, error, submit } = useSubmit(async () => {
    const invited = await invite({
      name: name.value,
      email: email.value,
      authorityId: Number(authorityId.value),
      office: asOffice.value,
      speaksForAuthority: asSpeaker.value,
    })
    link.value = invited.link
    name.value = ''
    email.value = ''
    asSpeaker.value = false
    await onInvited()
  })
  const options = authorities.map((it) => ({ value: String(it.id), label: it.name }))
  return (
    <form class="notice" onSubmit={submit}>
      <div class="pair">
        <TextField
          label={office.memberName}
          required
          maxLength={100}
          value={name.value}
          onInput={(it) => (name.value = it)}
        />
        <TextField
          label={identity.email}
          type="email"
          required
          maxLength={254}
          value={email.value}
          onInput={(it) => (email.value = it)}
        />
      </div>
      <SelectField
        label={planning.authority}
        required
        options={[{ value: '', label: planning.choose }, ...options]}
        value={authorityId.value}
        onChange={(it) => (authorityId.value = it)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={asOffice.value}
          onChange={(it) => (asOffice.value = it.currentTarget.checked)}
        />
        {office.asOffice}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={asSpeaker.value}
          onChange={(it) => (asSpeaker.value = it.currentTarget.checked)}
        />
        {office.asSpeaker}
      </label>
      {error.value !== undefined && (
        <Failure
          error={error.value}
          labels={{
            name: office.memberName,
            email: identity.email,
            authorityId: planning.authority,
          }}
        />
      )}
      <Button kind="primary" type="submit" disabled={busy.value}>
        {office.inviteButton}
      </Button>
      {link.value && <LinkOnce link={link.value} />}
    </form>
  )
}

function LinkOnce({ link }: { link: string }) {
  const { office } = words()
  const copy = () => navigator.clipboard.writeText(link).then(() => announce(office.copied))
  return (
    <Announced class="link-once" sentence={`${office.link}. ${office.linkHint}`}>
      <p>
        <b>{office.link}</b>
      </p>
      <p>
        <code>{link}</code>
      </p>
      <p class="muted">{office.linkHint}</p>
      {'clipboard' in navigator && <Button onClick={copy}>{office.copy}</Button>}
    </Announced>
  )
}
