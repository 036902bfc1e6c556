import { useSignal } from '@preact/signals'
import type { DraftSummary } from '../../server/drafts/contract.ts'
import { useLoaded } from '../platform/load.ts'
import { WordsButton } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { discardDraft, fetchDrafts } from './api.ts'

const SHOWN = 5

/** What the member has begun to write, each a way back to it. Where it cannot be loaded it is not missed. */
export function DraftList() {
  const { drafts } = words()
  const list = useLoaded(() => fetchDrafts())
  const discarding = useSignal<DraftSummary | undefined>(undefined)
  const items = list.value.value?.items ?? []
  if (items.length === 0) return null

  async function discard({ place }: DraftSummary) {
    await discardDraft(place)
    discarding.value = undefined
    await list.reload()
  }
  return (
    <section class="drafts">
      <h2>{drafts.mine}</h2>
      <ul>
        {items.slice(0, SHOWN).map((draft) => (
          <li key={draft.place}>
            <a href={linkTo(draft)}>
              <Foreign>{nameOf(draft)}</Foreign>
            </a>
            <p class="muted">
              <Time at={draft.savedAt} /> ·{' '}
              <WordsButton
                label={`${drafts.discard}: ${nameOf(draft)}`}
                onClick={() => (discarding.value = draft)}
              >
                {drafts.discard}
              </WordsButton>
            </p>
          </li>
        ))}
      </ul>
      {discarding.value && (
        <ConfirmDialog
          title={drafts.discardTitle}
          text={drafts.discardText(nameOf(discarding.value))}
          onConfirm={() => discard(discarding.value!)}
          onClose={() => (discarding.value = undefined)}
        />
      )}
      {items.length > SHOWN && <p class="muted">{drafts.more(items.length - SHOWN)}</p>}
    </section>
  )
}

function nameOf({ thread, talk, event, title, beginning, community }: DraftSummary) {
  const { communities, planning } = words()
  const place = community ? communities.name(community.name) : planning.newTitle
  return thread?.title || talk?.title || event?.motto || title || beginning || place
}

function linkTo({ thread, talk, event, postNumber, community }: DraftSummary) {
  if (talk) return `/events/${event!.id}#talk-${talk.id}`
  if (!thread && !community) return `/events/${event ? `${event.id}/edit` : 'new'}`
  if (!thread) return `/communities/${community!.id}/threads/new`
  return `/threads/${thread.id}#${postNumber ? `post-${postNumber}` : 'reply'}`
}
