import { useSignal } from '@preact/signals'
import type { PostVersion } from '../../../server/threads/versions/contract.ts'
import { Badge } from '../../authorities/Badge.tsx'
import { Time } from '../../ui/Time.tsx'
import { words } from '../../words/words.ts'
import { Difference } from './Difference.tsx'

interface Props {
  version: PostVersion
  before: PostVersion | undefined
  unfolded: boolean
}

/** What somebody made of a post, and when: folded where there are newer ones. */
export function Version({ version, before, unfolded }: Props) {
  const { threads } = words()
  const open = useSignal(unfolded)
  const { writtenBy, writtenAt, body } = version
  return (
    <details open={open.value} onToggle={(it) => (open.value = it.currentTarget.open)}>
      <summary>
        <b>{writtenBy?.name ?? threads.fromFounding}</b>{' '}
        {writtenBy && <Badge authority={writtenBy.authority} />}{' '}
        <span class="muted">
          <Time at={writtenAt} />
          {!before && <> · {threads.firstVersion}</>}
        </span>
      </summary>
      {open.value && <Difference before={before?.body ?? body} after={body} />}
    </details>
  )
}
