import { batch, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Event, PlanningChoices } from '../../../server/events/contract.ts'
import type { DraftModel } from '../../drafts/draft.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { differing, fieldsOfPlan, type PlanField, type PlanFields, takeOver } from './plan.ts'

/** The form of an event as a draft: it outlives the page, and what is loaded again around it. */
export function usePlanDraft(event: Event | undefined, choices: PlanningChoices) {
  const initial = fieldsOfPlan(event, choices)
  const draft = useDraft(event ? `event:${event.id}` : 'event:new', {
    ...wordsOf(initial),
    version: event?.revision ?? null,
  })
  useEffect(() => void draft.find(), [draft])
  const fields = readFields(draft, initial)
  const both = useSignal<PlanField[] | undefined>(undefined)
  const known = useRef({ revision: event?.revision, fields: initial })
  const version = draft.version.value

  useEffect(() => {
    const before = known.current
    if (!event || version === event.revision) return
    const now = fieldsOfPlan(event, choices)
    const mine = readFields(draft, now)
    // Of an older draft nobody knows what it began from.
    const taken =
      before.revision === version
        ? takeOver(mine, before.fields, now)
        : { fields: mine, both: differing(mine, now) }
    known.current = { revision: event.revision, fields: now }
    const isMine = differing(mine, before.fields).length > 0
    batch(() => {
      write(draft, taken.fields)
      draft.version.value = event.revision
      both.value = isMine ? taken.both : undefined
    })
  }, [event, choices, version, draft, both])

  return {
    draft,
    fields,
    /** What somebody else has changed meanwhile as well; undefined where nobody has changed anything. */
    both: both.value,
    set: (changes: Partial<PlanFields>) =>
      write(draft, { ...readFields(draft, initial), ...changes }),
  }
}

const wordsOf = ({ motto, abstract, ...form }: PlanFields) => ({
  title: motto,
  body: abstract,
  form: JSON.stringify(form),
})

function readFields({ title, body, form }: DraftModel, otherwise: PlanFields): PlanFields {
  const kept: Partial<PlanFields> = JSON.parse(form.value ?? '{}')
  return { ...otherwise, ...kept, motto: title.value, abstract: body.value }
}

function write(draft: DraftModel, fields: PlanFields) {
  const { title, body, form } = wordsOf(fields)
  batch(() => {
    draft.title.value = title
    draft.body.value = body
    draft.form.value = form
  })
}
