import { useMemo } from 'preact/hooks'
import type { Event, PlanningChoices } from '../../server/events/contract.ts'
import { post, put } from '../http.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { AreaField, SelectField, TextField } from '../ui/Field.tsx'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'
import { CoordinatorChoice } from './CoordinatorChoice.tsx'
import { draftOf, planOf } from './plan.ts'

interface Props {
  choices: PlanningChoices
  event: Event | undefined
  onSaved: (event: Event) => void
}

const option = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name })

export function EventForm({ choices, event, onSaved }: Props) {
  const { planning, app } = words()
  const draft = useMemo(() => draftOf(event, choices), [event, choices])
  const { busy, error, submit } = useSubmit(async (key) => {
    const plan = planOf(draft)
    const saved = event
      ? await put<Event>(`/events/${event.id}`, { ...plan, revision: event.revision })
      : await post<Event>('/events', plan, key)
    announce(app.saved)
    onSaved(saved)
  })
  const text = (
    field: 'motto' | 'place' | 'link' | 'startsAt' | 'endsAt' | 'abstract' | 'capacity',
  ) => ({
    label: planning[field],
    value: draft[field].value,
    onInput: (value: string) => {
      draft[field].value = value
    },
  })
  const choice = (field: 'seriesId' | 'topicId' | 'hostId' | 'coordinatingId') => ({
    value: draft[field].value,
    onChange: (value: string) => {
      draft[field].value = value
    },
  })
  const nothing = { value: '', label: planning.choose }
  return (
    <form onSubmit={submit}>
      <TextField {...text('motto')} required maxLength={150} />
      <div class="pair">
        <SelectField
          label={planning.series}
          required
          options={choices.workshops.flatMap((it) => it.series).map(option)}
          {...choice('seriesId')}
        />
        <SelectField
          label={planning.topic}
          hint={planning.topicHint}
          required
          options={[nothing, ...choices.topics.map(option)]}
          {...choice('topicId')}
        />
      </div>
      <div class="pair">
        <TextField {...text('startsAt')} type="datetime-local" required />
        <TextField {...text('endsAt')} type="datetime-local" required />
      </div>
      <TextField {...text('place')} required maxLength={150} />
      <TextField {...text('link')} hint={planning.linkHint} type="url" optional maxLength={500} />
      <AreaField {...text('abstract')} hint={planning.abstractHint} maxLength={20_000} />
      <TextField
        {...text('capacity')}
        hint={planning.capacityHint}
        type="number"
        min={1}
        optional
      />
      <SelectField
        label={planning.host}
        required
        options={choices.hosts.map(option)}
        {...choice('hostId')}
      />
      <SelectField
        label={planning.coordinating}
        options={[
          { value: '', label: planning.coordinatingHost },
          ...choices.authorities.map(option),
        ]}
        {...choice('coordinatingId')}
      />
      <CoordinatorChoice
        authorityId={draft.coordinatingId.value || draft.hostId.value}
        chosen={draft.coordinators}
      />
      {error.value !== undefined && (
        <Failure
          error={error.value}
          labels={{
            ...planning,
            seriesId: planning.series,
            topicId: planning.topic,
            hostId: planning.host,
          }}
        />
      )}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {event ? app.save : planning.save}
        </Button>
      </div>
    </form>
  )
}
