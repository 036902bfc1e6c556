import { useEffect, useMemo } from 'preact/hooks'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { words } from '../../words/words.ts'
import { Version } from './Version.tsx'
import { versionsOf } from './versions.ts'

interface Props {
  postId: number
  number: number
  onClose: () => void
}

/** What a post says and what it said before, the newest first, each with what was changed in it. */
export function VersionsDialog({ postId, number, onClose }: Props) {
  const { app, threads } = words()
  const { items, next, error, more } = useMemo(() => versionsOf(postId), [postId])
  useEffect(() => void more(), [more])
  const all = items.value
  // What the oldest of them has changed is known once the one before it is there.
  const shown = next.value === null ? all : all.slice(0, -1)
  return (
    <Dialog title={threads.versionsOf(number)} onClose={onClose}>
      {shown.length === 0 && error.value === undefined && <Loading />}
      <ol class="versions">
        {shown.map((it, index) => (
          <li key={it.version}>
            <Version version={it} before={all[index + 1]} unfolded={index === 0} />
          </li>
        ))}
      </ol>
      {error.value !== undefined && <Failure error={error.value} onRetry={more} />}
      <div class="actions">
        {next.value && <Button onClick={more}>{app.more}</Button>}
        <Button onClick={onClose}>{app.close}</Button>
      </div>
    </Dialog>
  )
}
