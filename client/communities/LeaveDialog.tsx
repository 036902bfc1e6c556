import type { Community } from '../../server/communities/contract.ts'
import { member } from '../platform/session.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { words } from '../words/words.ts'

interface Props {
  community: Community
  onConfirm: () => Promise<void>
  onClose: () => void
}

/** Says what leaving means for this member: who is the last to coordinate is asked twice. */
export function LeaveDialog({ community, onConfirm, onClose }: Props) {
  const { communities } = words()
  const { name, coordinators, coordinating, memberCount } = community
  const coordinates = coordinators.some((it) => it.member.id === member.value?.id)
  const isLast = coordinates && coordinators.length === 1
  const others = coordinators.length - 1
  return (
    <ConfirmDialog
      title={isLast ? communities.leaveAsLast : communities.leave}
      consequences={[
        communities.leaveText,
        ...(coordinates && !isLast ? [communities.leavesCoordination(others)] : []),
        ...(isLast
          ? [
              communities.leavesNobody(memberCount - 1),
              communities.leavesMandate(coordinating.name),
            ]
          : []),
        coordinates ? communities.noWayBack : communities.wayBack,
      ]}
      {...(isLast && { acknowledge: communities.leavesKnowingly(name) })}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  )
}
