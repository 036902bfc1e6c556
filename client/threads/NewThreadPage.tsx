import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { Community } from '../../server/communities/contract.ts'
import type { NewThread, ThreadPage } from '../../server/threads/contract.ts'
import { PostComposer } from '../files/PostComposer.tsx'
import { get, post } from '../http.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { TextField } from '../ui/Field.tsx'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { useLoaded } from '../ui/load.ts'
import { Page } from '../ui/Page.tsx'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'
import { keptDraft } from './draft.ts'
import { VoiceChoice } from './VoiceChoice.tsx'

export function NewThreadPage() {
  const { params } = useRoute()
  const community = useLoaded(
    () => get<Community>(`/communities/${params.communityId}`),
    params.communityId,
  )
  const { threads, communities } = words()
  return (
    <LoadedPage of={community}>
      {(it) => (
        <Page
          kicker={<a href={`/communities/${it.id}`}>{communities.name(it.name)}</a>}
          title={threads.newTitle}
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
  const kind = useSignal<NewThread['kind']>(query.kind === 'question' ? 'question' : 'discussion')
  const title = useMemo(() => keptDraft(`title-${community.id}`), [community.id])
  const body = useMemo(() => keptDraft(`body-${community.id}`), [community.id])
  useEffect(
    () => () => {
      title.stop()
      body.stop()
    },
    [title, body],
  )
  const forAuthority = useSignal(false)
  const { busy, error, submit } = useSubmit(async (key) => {
    const started = await post<ThreadPage>(
      `/communities/${community.id}/threads`,
      {
        ...{ kind: kind.value, title: title.text.value, body: body.text.value },
        forAuthority: forAuthority.value,
      },
      key,
    )
    title.text.value = ''
    body.text.value = ''
    route(`/threads/${started.thread.id}`, true)
  })
  const kinds = (['question', 'experience', 'discussion', 'announcement'] as const).filter(
    (it) => it !== 'announcement' || community.may.announce,
  )
  return (
    <form onSubmit={submit} noValidate>
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
        required
        maxLength={150}
        value={title.text.value}
        onInput={(it) => (title.text.value = it)}
      />
      <PostComposer id="body" label={threads.body} text={body.text} />
      <VoiceChoice chosen={forAuthority} />
      {error.value !== undefined && (
        <Failure error={error.value} labels={{ title: threads.title, body: threads.body }} />
      )}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {threads.start}
        </Button>
      </div>
    </form>
  )
}
