import type { Signal } from '@preact/signals'
import { member } from '../../platform/session.ts'
import { words } from '../../words/words.ts'

/** Whether what is written speaks for the writer's authority: asked of those who may, and never remembered. */
export function VoiceChoice({ chosen }: { chosen: Signal<boolean> }) {
  const { threads } = words()
  const { authority, speaksForAuthority } = member.value!
  // Who has lost the right since can still take back the choice.
  if (!speaksForAuthority && !chosen.value) return null
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={chosen.value}
        onChange={(it) => (chosen.value = it.currentTarget.checked)}
      />
      <span>
        {threads.forMyAuthority(authority.shortName)}{' '}
        <span class="muted">{threads.forMyAuthorityHint}</span>
      </span>
    </label>
  )
}
