import { useSignal } from '@preact/signals'
import type { Community } from '../../server/communities/contract.ts'
import type { Loaded } from '../platform/load.ts'
import { Button, WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import { joinCommunity, leaveCommunity } from './api.ts'
import { LeaveDialog } from './LeaveDialog.tsx'

/** Joining is one step; leaving asks once more. */
export function Membership({
  community,
  model,
}: {
  community: Community
  model: Loaded<Community>
}) {
  const { communities } = words()
  const leaving = useSignal(false)
  const error = useSignal<unknown>(undefined)
  const join = () =>
    joinCommunity(community.id).then(
      (joined) => {
        model.value.value = joined
      },
      (reason) => {
        error.value = reason
      },
    )
  return (
    <>
      {community.may.join && (
        <Button kind="primary" onClick={join}>
          {communities.join}
        </Button>
      )}
      {community.may.leave && (
        <WordsButton onClick={() => (leaving.value = true)}>{communities.leave}</WordsButton>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
      {leaving.value && (
        <LeaveDialog
          community={community}
          onConfirm={async () => {
            // The answer says how one stands to it now: nothing is asked for that is closed already.
            const left = await leaveCommunity(community.id)
            leaving.value = false
            model.value.value = left
          }}
          onClose={() => (leaving.value = false)}
        />
      )}
    </>
  )
}
