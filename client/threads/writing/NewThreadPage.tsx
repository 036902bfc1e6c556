import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { Community } from '../../../server/communities/contract.ts'
import { fetchCommunity } from '../../communities/api.ts'
import { DraftFound, DraftState } from '../../drafts/DraftState.tsx'
import { useDraft } from '../../drafts/use-draft.ts'
import { PostComposer } from '../../files/PostComposer.tsx'
import { useLoaded } from '../../platform/load.ts'
import { sentenceAt } from '../../platform/sentence.ts'
import { useSubmit } from '../../platform/submit.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { TextField } from '../../ui/Field.tsx'
import { LoadedPage } from '../../ui/LoadedPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { words } from '../../words/words.ts'
import { startThread } from '../api.ts'
import { SimilarThreads } from './SimilarThreads.tsx'
import { VoiceChoice } from './VoiceChoice.tsx'

export function NewThreadPage() {
  const { params } = useRoute()
  const community = useLoaded(() => fetchCommunity(params.communityId!), params.communityId)
  const { threads, communities } = words()
  return (
    <LoadedPage of={community}>
      {(it) => (
        <Page
          kicker={<a href={`/communities/${it.id}`}>{communities.name(it.name)}</a>}
          title={threads.newTitle}
          documentTitle={`${threads.newTitle} · ${communities.name(it.name)}`}
        >
          <NewThreadForm community={it} />
        </Page>
      )}
    </LoadedPage>
  )
}

function NewThreadForm({ community }: { community: Community }) {
  const { threads } = words()
  const { route, query } = useLocation()
  const draft = useDraft(`community:${community.id}`, {
    kind: query.kind === 'question' ? 'question' : 'discussion',
  })
  const { kind, title, body } = draft
  useEffect(() => void draft.find(), [draft])
  const forAuthority = useSignal(false)
  const kinds = (['question', 'experience', 'discussion', 'announcement'] as const).filter(
    (it) => it !== 'announcement' || community.may.announce,
  )
  const { busy, error, submit } = useSubmit(async (key) => {
    await draft.settle()
    const started = await startThread(
      community.id,
      {
        ...{ kind: kinds.find((it) => it === kind.value)!, title: title.value, body: body.value },
        forAuthority: forAuthority.value,
      },
      key,
    )
    draft.clear()
    route(`/threads/${started.thread.id}`, true)
  })
  return (
    <form onSubmit={submit} onFocusOut={draft.save}>
      <DraftFound draft={draft} />
      <fieldset>
        <legend>{threads.kind}</legend>
        {kinds.map((it) => (
          <label class="choice" key={it}>
            <input
              type="radio"
              name="kind"
              checked={kind.value === it}
              onChange={() => (kind.value = it)}
            />
            <span>
              {threads.kinds[it]} <span class="muted">{threads.kindHints[it]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={threads.title}
        hint={threads.titleHint}
        error={sentenceAt('title', error.value)}
        required
        maxLength={150}
        value={title.value}
        onInput={(it) => (title.value = it)}
      />
      <SimilarThreads title={title} />
      <PostComposer
        id="body"
        label={threads.body}
        text={body}
        community={community.id}
        error={error.value}
      />
      <VoiceChoice chosen={forAuthority} />
      {error.value !== undefined && (
        <Failure error={error.value} labels={{ title: threads.title, body: threads.body }} />
      )}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {threads.start}
        </Button>
        <DraftState draft={draft} />
      </div>
    </form>
  )
}
