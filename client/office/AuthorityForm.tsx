import { useSignal } from '@preact/signals'
import type { Authority, NewAuthority } from '../../server/authorities/contract.ts'
import { addAuthority } from '../authorities/api.ts'
import { Badge } from '../authorities/Badge.tsx'
import { announce } from '../platform/announce.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { words } from '../words/words.ts'

export function AuthorityForm({
  authorities,
  onAdded,
}: {
  authorities: Authority[]
  onAdded: () => Promise<void>
}) {
  const { office } = words()
  const name = useSignal('')
  const shortName = useSignal('')
  const level = useSignal<NewAuthority['level']>('federal')
  const { busy, error, submit } = useSubmit(async (key) => {
    const authority = { name: name.value, shortName: shortName.value, level: level.value }
    await addAuthority(authority, key)
    name.value = ''
    shortName.value = ''
    announce(office.added)
    await onAdded()
  })
  const levels = Object.entries(office.levels).map(([value, label]) => ({ value, label }))
  return (
    <>
      <ul class="row-list">
        {authorities.map((it) => (
          <li key={it.id}>
            <p>
              <Badge authority={it} /> {it.name}
            </p>
            <span class="aside">{office.levels[it.level]}</span>
          </li>
        ))}
      </ul>
      <form class="notice" onSubmit={submit}>
        <TextField
          label={office.authorityName}
          required
          maxLength={150}
          value={name.value}
          onInput={(it) => (name.value = it)}
        />
        <div class="pair">
          <TextField
            label={office.shortName}
            required
            maxLength={20}
            value={shortName.value}
            onInput={(it) => (shortName.value = it)}
          />
          <SelectField
            label={office.level}
            options={levels}
            value={level.value}
            onChange={(it) => (level.value = it as NewAuthority['level'])}
          />
        </div>
        {error.value !== undefined && (
          <Failure
            error={error.value}
            labels={{ name: office.authorityName, shortName: office.shortName }}
          />
        )}
        <Button kind="primary" type="submit" disabled={busy.value}>
          {office.addAuthority}
        </Button>
      </form>
    </>
  )
}
