import { useSignal } from '@preact/signals'
import type { Authority } from '../../server/authorities/contract.ts'
import type { Member } from '../../server/members/contract.ts'
import { giveVoice, memberList, takeVoice } from '../members/api.ts'
import { usePaged } from '../platform/paged.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { SelectField } from '../ui/Field.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'

/** Who may speak for which authority, and where the network office says so. */
export function Voices({ authorities }: { authorities: Authority[] }) {
  const { office, planning } = words()
  const authorityId = useSignal('')
  const options = authorities.map((it) => ({ value: String(it.id), label: it.name }))
  return (
    <div class="notice">
      <p class="muted">{office.voicesHint}</p>
      <SelectField
        label={planning.authority}
        options={[{ value: '', label: planning.choose }, ...options]}
        value={authorityId.value}
        onChange={(it) => (authorityId.value = it)}
      />
      {authorityId.value && <MembersOf key={authorityId.value} authorityId={authorityId.value} />}
    </div>
  )
}

function MembersOf({ authorityId }: { authorityId: string }) {
  const { office } = words()
  const list = usePaged(memberList(authorityId))
  const error = useSignal<unknown>(undefined)

  async function change({ id, speaksForAuthority }: Member) {
    error.value = undefined
    try {
      const changed = await (speaksForAuthority ? takeVoice(id) : giveVoice(id))
      list.items.value = list.items.value?.map((it) => (it.id === id ? changed : it))
    } catch (reason) {
      error.value = reason
    }
  }
  return (
    <>
      <Paged list={list} empty={office.noMembers}>
        {(members) => (
          <ul class="row-list">
            {members.map((it) => (
              <li key={it.id}>
                <p>
                  <b>{it.name}</b>{' '}
                  {it.speaksForAuthority && <span class="muted">{office.hasVoice}</span>}
                </p>
                <span class="aside">
                  <WordsButton
                    label={`${it.speaksForAuthority ? office.takeVoice : office.giveVoice}: ${it.name}`}
                    onClick={() => void change(it)}
                  >
                    {it.speaksForAuthority ? office.takeVoice : office.giveVoice}
                  </WordsButton>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
      {error.value !== undefined && <Failure error={error.value} />}
    </>
  )
}
