import { useSignal } from '@preact/signals'
import type { Event, PlanningChoices, Talk } from '../../../server/events/contract.ts'
import { memberList } from '../../members/api.ts'
import { usePaged } from '../../platform/paged.ts'
import { isSaidAt, sentenceAt } from '../../platform/sentence.ts'
import { useSubmit } from '../../platform/submit.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { AreaField, SelectField, TextField } from '../../ui/Field.tsx'
import { words } from '../../words/words.ts'
import { addTalk, editTalk } from '../api.ts'
import { MomentField } from './MomentField.tsx'
import { fromLocal, toLocal } from './plan.ts'
import { talkProblems } from './problems.ts'

interface Props {
  event: Event
  talk: Talk | undefined
  choices: PlanningChoices
  onSaved: () => Promise<void>
}

const FIELDS = ['title', 'startsAt', 'authorityId', 'speakerId', 'speaker', 'abstract']

export function TalkForm({ event, talk, choices, onSaved }: Props) {
  const { planning, app } = words()
  const title = useSignal(talk?.title ?? '')
  const startsAt = useSignal(toLocal(talk?.startsAt ?? event.startsAt))
  const authorityId = useSignal(String(talk?.authority.id ?? event.host.id))
  const speakerId = useSignal(talk?.speakerId ? String(talk.speakerId) : '')
  const speaker = useSignal(talk?.speaker ?? '')
  const abstract = useSignal(talk?.abstract ?? '')
  const members = usePaged(memberList(authorityId.value)).items.value ?? []

  const tried = useSignal(false)
  const found = () =>
    talkProblems({ title: title.value, speaker: speaker.value, startsAt: startsAt.value })
  const problems = tried.value ? found() : {}
  const isReady = () => {
    tried.value = true
    return Object.keys(found()).length === 0
  }
  const isOutside =
    startsAt.value < toLocal(event.startsAt) || startsAt.value > toLocal(event.endsAt)

  const { busy, error, submit } = useSubmit(async (key) => {
    const plan = {
      title: title.value,
      startsAt: fromLocal(startsAt.value),
      authorityId: Number(authorityId.value),
      speakerId: speakerId.value ? Number(speakerId.value) : null,
      speaker: speaker.value,
      abstract: abstract.value,
    }
    if (talk) await editTalk(talk.id, plan)
    else await addTalk(event.id, plan, key)
    await onSaved()
  }, isReady)
  function chooseSpeaker(id: string) {
    speakerId.value = id
    const chosen = members.find((it) => String(it.id) === id)
    if (chosen) speaker.value = chosen.name
  }
  return (
    <form class="notice" onSubmit={submit} noValidate>
      <TextField
        label={planning.talkTitle}
        error={problems.title ?? sentenceAt('title', error.value)}
        required
        maxLength={150}
        value={title.value}
        onInput={(it) => (title.value = it)}
      />
      <div class="pair">
        <MomentField
          label={planning.startsAt}
          {...(isOutside && { hint: planning.talkOutside })}
          error={problems.startsAt ?? sentenceAt('startsAt', error.value)}
          value={startsAt.value}
          onInput={(it) => (startsAt.value = it)}
        />
        <SelectField
          label={planning.authority}
          error={sentenceAt('authorityId', error.value)}
          options={choices.authorities.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={authorityId.value}
          onChange={(it) => {
            authorityId.value = it
            speakerId.value = ''
          }}
        />
      </div>
      <div class="pair">
        <SelectField
          label={planning.speakerMember}
          error={sentenceAt('speakerId', error.value)}
          options={[
            { value: '', label: planning.speakerGuest },
            ...members.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={speakerId.value}
          onChange={chooseSpeaker}
        />
        <TextField
          label={planning.speaker}
          error={problems.speaker ?? sentenceAt('speaker', error.value)}
          required
          maxLength={100}
          value={speaker.value}
          onInput={(it) => (speaker.value = it)}
        />
      </div>
      <AreaField
        label={planning.talkAbstract}
        error={sentenceAt('abstract', error.value)}
        optional
        maxLength={20_000}
        value={abstract.value}
        onInput={(it) => (abstract.value = it)}
      />
      {error.value !== undefined && !isSaidAt(FIELDS, error.value) && (
        <Failure error={error.value} />
      )}
      <Button kind="primary" type="submit" disabled={busy.value}>
        {talk ? app.save : planning.addTalk}
      </Button>
    </form>
  )
}
