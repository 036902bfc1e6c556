import { useEffect } from 'preact/hooks'
import type { EventPlan } from '../../../server/events/contract.ts'
import { memberList } from '../../members/api.ts'
import { usePaged } from '../../platform/paged.ts'
import { words } from '../../words/words.ts'

type Coordinators = EventPlan['coordinators']

interface Props {
  authorityId: string
  chosen: Coordinators
  onChange: (chosen: Coordinators) => void
}

/** Who of the coordinating authority is to exercise the mandate, and as what. */
export function CoordinatorChoice({ authorityId, chosen, onChange }: Props) {
  const { planning } = words()
  const list = usePaged(memberList(authorityId || 0))
  const members = list.items.value
  useEffect(() => {
    // Whoever was chosen of another authority cannot coordinate for this one.
    if (!members) return
    const here = new Set(members.map(({ id }) => id))
    const kept = chosen.filter(({ memberId }) => here.has(memberId))
    if (kept.length !== chosen.length) onChange(kept)
  }, [members, chosen])

  function choose(memberId: number, role: string) {
    const others = chosen.filter((it) => it.memberId !== memberId)
    onChange(role === '' ? others : [...others, { memberId, deputy: role === 'deputy' }])
  }
  const roleOf = (memberId: number) => {
    const it = chosen.find((other) => other.memberId === memberId)
    return it ? (it.deputy ? 'deputy' : 'coordinator') : ''
  }
  return (
    <fieldset>
      <legend>
        {planning.coordinators} <span class="muted optional">{words().app.optional}</span>
      </legend>
      <p class="muted">{planning.coordinatorsHint}</p>
      {members?.map(({ id, name }) => (
        <label class="role-choice" key={id}>
          <span>{name}</span>
          <select value={roleOf(id)} onChange={(it) => choose(id, it.currentTarget.value)}>
            <option value="">{planning.notChosen}</option>
            <option value="coordinator">{planning.coordinator}</option>
            <option value="deputy">{planning.deputy}</option>
          </select>
        </label>
      ))}
    </fieldset>
  )
}
