import { useSignal } from '@preact/signals'
import type { Event, PlanningChoices, Talk } from '../../../server/events/contract.ts'
import { Badge } from '../../authorities/Badge.tsx'
import { clockTime } from '../../platform/dates.ts'
import { Button, WordsButton } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { words } from '../../words/words.ts'
import { withdrawTalk } from '../api.ts'
import { TalkForm } from './TalkForm.tsx'

interface Props {
  event: Event
  choices: PlanningChoices
  onChanged: () => Promise<void>
}

export function AgendaEditor({ event, choices, onChanged }: Props) {
  const { planning } = words()
  const editing = useSignal<number | 'new' | undefined>(undefined)
  const takingOff = useSignal<Talk | undefined>(undefined)
  const saved = async () => {
    await onChanged()
    editing.value = undefined
  }
  async function takeOff(talk: Talk) {
    await withdrawTalk(talk.id)
    takingOff.value = undefined
    await onChanged()
  }
  return (
    <>
      <ol class="lineage">
        {event.agenda.map((talk) => (
          <li key={talk.id} class="knot">
            <h3>{talk.title}</h3>
            <p class="muted">
              {talk.speaker} <Badge authority={talk.authority} /> ·{' '}
              {clockTime(new Date(talk.startsAt))}
            </p>
            <div class="actions">
              <WordsButton
                label={`${planning.editTalk}: ${talk.title}`}
                onClick={() => (editing.value = talk.id)}
              >
                {words().events.edit}
              </WordsButton>
              <WordsButton
                label={`${planning.removeTalk}: ${talk.title}`}
                onClick={() => (takingOff.value = talk)}
              >
                {planning.removeTalk}
              </WordsButton>
            </div>
            {editing.value === talk.id && (
              <TalkForm event={event} talk={talk} choices={choices} onSaved={saved} />
            )}
          </li>
        ))}
      </ol>
      {takingOff.value && (
        <ConfirmDialog
          title={planning.removeTalk}
          text={`${takingOff.value.title}: ${planning.removeTalkText}`}
          onConfirm={() => takeOff(takingOff.value!)}
          onClose={() => (takingOff.value = undefined)}
        />
      )}
      {editing.value === 'new' ? (
        <TalkForm event={event} talk={undefined} choices={choices} onSaved={saved} />
      ) : (
        <Button onClick={() => (editing.value = 'new')}>{planning.addTalk}</Button>
      )}
    </>
  )
}
