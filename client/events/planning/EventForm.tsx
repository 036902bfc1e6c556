import { useSignal } from '@preact/signals'
import type { Event, PlanningChoices } from '../../../server/events/contract.ts'
import { DraftFound, DraftState } from '../../drafts/DraftState.tsx'
import { announce } from '../../platform/announce.ts'
import { ApiError } from '../../platform/http.ts'
import { isSaidAt, sentenceAt } from '../../platform/sentence.ts'
import { useSubmit } from '../../platform/submit.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { AreaField, SelectField, TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { words } from '../../words/words.ts'
import { editEvent, planEvent } from '../api.ts'
import { CoordinatorChoice } from './CoordinatorChoice.tsx'
import { MomentField } from './MomentField.tsx'
import { type PlanField, planOf } from './plan.ts'
import { usePlanDraft } from './plan-draft.ts'
import { planProblems } from './problems.ts'

interface Props {
  choices: PlanningChoices
  event: Event | undefined
  /** Somebody else was faster: what there is now is to be loaded. */
  onOutdated: () => Promise<void>
  /** Has been saved; `clear` is to be called once the form is about to go. */
  onSaved: (event: Event, clear: () => void) => Promise<void> | void
}

const option = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name })
const isOutdated = (error: unknown) =>
  error instanceof ApiError && error.code === 'edited_meanwhile'

/** What is planned is kept as a draft, and stays whatever is loaded around it. */
export function EventForm({ choices, event, onOutdated, onSaved }: Props) {
  const { planning, app } = words()
  const { draft, fields, both, set } = usePlanDraft(event, choices)
  const tried = useSignal(false)
  const problems = tried.value ? planProblems(fields) : {}
  const labels: Record<PlanField, string> = {
    ...planning,
    seriesId: planning.series,
    topicId: planning.topic,
    hostId: planning.host,
    coordinatingId: planning.coordinating,
  }
  const save = async (key: string) => {
    await draft.settle()
    const plan = planOf(fields)
    const revision = draft.version.value
    const saved = event
      ? await editEvent(event.id, { ...plan, revision: revision ?? event.revision })
      : await planEvent(plan, key)
    announce(app.saved)
    await onSaved(saved, () => draft.clear())
  }
  const { busy, error, submit } = useSubmit(
    (key) =>
      save(key).catch(async (reason) => {
        if (isOutdated(reason)) await onOutdated()
        throw reason
      }),
    () => {
      tried.value = true
      return Object.keys(planProblems(fields)).length === 0
    },
  )
  const at = <F extends PlanField>(field: F) => ({
    label: labels[field],
    value: fields[field],
    error: problems[field] ?? sentenceAt(field, error.value),
  })
  const text = (field: Exclude<PlanField, 'coordinators'>) => ({
    ...at(field),
    onInput: (value: string) => set({ [field]: value }),
  })
  const choice = (field: 'seriesId' | 'topicId' | 'hostId' | 'coordinatingId') => ({
    ...at(field),
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    <form onSubmit={submit} onFocusOut={draft.save} noValidate>
      <DraftFound draft={draft} />
      {both && (
        <Notice>
          <p>{planning.changedMeanwhile(both.map((field) => labels[field]))}</p>
        </Notice>
      )}
      <TextField {...text('motto')} required maxLength={150} />
      <div class="pair">
        <SelectField
          required
          options={choices.workshops.flatMap((it) => it.series).map(option)}
          {...choice('seriesId')}
        />
        <SelectField
          hint={planning.topicHint}
          required
          options={[{ value: '', label: planning.choose }, ...choices.topics.map(option)]}
          {...choice('topicId')}
        />
      </div>
      <div class="pair">
        <MomentField {...text('startsAt')} />
        <MomentField {...text('endsAt')} />
      </div>
      <TextField {...text('place')} required maxLength={150} />
      <TextField {...text('link')} hint={planning.linkHint} type="url" optional maxLength={500} />
      <AreaField {...text('abstract')} hint={planning.abstractHint} optional maxLength={20_000} />
      <TextField
        {...text('capacity')}
        hint={planning.capacityHint}
        type="number"
        min={1}
        optional
      />
      <SelectField required options={choices.hosts.map(option)} {...choice('hostId')} />
      <SelectField
        options={[
          { value: '', label: planning.coordinatingHost },
          ...choices.authorities.map(option),
        ]}
        {...choice('coordinatingId')}
      />
      <CoordinatorChoice
        authorityId={fields.coordinatingId || fields.hostId}
        chosen={fields.coordinators}
        onChange={(coordinators) => set({ coordinators })}
      />
      {error.value !== undefined &&
        !isOutdated(error.value) &&
        !isSaidAt(Object.keys(fields), error.value) && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {event ? app.save : planning.save}
        </Button>
        <DraftState draft={draft} />
      </div>
    </form>
  )
}
