import type { CommunitySummary } from '../../server/communities/contract.ts'
import { words } from '../words/words.ts'
import { KINDS, type ThreadFilter } from './thread-filter.ts'

interface Props {
  filter: ThreadFilter
  communities: CommunitySummary[]
  onChange: (filter: ThreadFilter) => void
}

export function ThreadFilterFields({ filter, communities, onChange }: Props) {
  const { overview, threads } = words()
  return (
    <div class="list-filter">
      <label>
        <span class="sr-only">{overview.community}</span>
        <select
          value={filter.community}
          onChange={(it) => onChange({ ...filter, community: it.currentTarget.value })}
        >
          <option value="">{overview.allCommunities}</option>
          {communities.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {filter.list !== 'unanswered' && (
        <label>
          <span class="sr-only">{overview.kind}</span>
          <select
            value={filter.kind}
            onChange={(it) => onChange({ ...filter, kind: it.currentTarget.value })}
          >
            <option value="">{overview.allKinds}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {threads.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
