import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { addSeries, addTopic, addWorkshop, fetchPlanningChoices } from '../events/api.ts'
import { announce } from '../platform/announce.ts'
import { useLoaded } from '../platform/load.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { SelectField, TextField } from '../ui/Field.tsx'
import { words } from '../words/words.ts'

/** What planning happens in: workshops, the series they run, and the topics. */
export function ProgrammeForms() {
  const { office } = words()
  const choices = useLoaded(() => fetchPlanningChoices())
  const workshopId = useSignal('')
  const { workshops = [], topics = [] } = choices.value.value ?? {}
  const chosen = workshopId.value || String(workshops[0]?.id ?? '')
  return (
    <>
      <p>{topics.map(({ name }) => name).join(' · ')}</p>
      <AddForm
        label={office.topicName}
        button={office.addTopic}
        onAdd={(name, _, key) => addTopic({ name }, key)}
        onAdded={choices.reload}
      />
      <AddForm
        label={office.workshopName}
        button={office.addWorkshop}
        withPurpose
        onAdd={(name, purpose, key) => addWorkshop({ name, purpose }, key)}
        onAdded={choices.reload}
      />
      {workshops.length > 0 && (
        <AddForm
          label={office.seriesName}
          button={office.addSeries}
          withPurpose
          onAdd={(name, purpose, key) =>
            addSeries({ workshopId: Number(chosen), name, purpose }, key)
          }
          onAdded={choices.reload}
        >
          <SelectField
            label={words().events.workshop('')}
            options={workshops.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={chosen}
            onChange={(it) => (workshopId.value = it)}
          />
        </AddForm>
      )}
      {choices.error.value !== undefined && <Failure error={choices.error.value} />}
    </>
  )
}

interface Props {
  label: string
  button: string
  withPurpose?: boolean
  children?: ComponentChildren
  onAdd: (name: string, purpose: string, key: string) => Promise<unknown>
  onAdded: () => Promise<void>
}

function AddForm({ label, button, withPurpose, children, onAdd, onAdded }: Props) {
  const { office } = words()
  const name = useSignal('')
  const purpose = useSignal('')
  const { busy, error, submit } = useSubmit(async (key) => {
    await onAdd(name.value, purpose.value, key)
    name.value = ''
    purpose.value = ''
    announce(office.added)
    await onAdded()
  })
  return (
    <form class="notice" onSubmit={submit}>
      {children}
      <TextField
        label={label}
        required
        maxLength={80}
        value={name.value}
        onInput={(it) => (name.value = it)}
      />
      {withPurpose && (
        <TextField
          label={office.purpose}
          optional
          maxLength={500}
          value={purpose.value}
          onInput={(it) => (purpose.value = it)}
        />
      )}
      {error.value !== undefined && <Failure error={error.value} labels={{ name: label }} />}
      <Button type="submit" disabled={busy.value}>
        {button}
      </Button>
    </form>
  )
}
