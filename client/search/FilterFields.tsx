import { useEffect } from 'preact/hooks'
import { authorityList } from '../authorities/api.ts'
import { myCommunityList } from '../communities/api.ts'
import { memberList } from '../members/api.ts'
import { KINDS } from '../overview/thread-filter.ts'
import { type PagedList, usePaged } from '../platform/paged.ts'
import { WordsButton } from '../ui/Button.tsx'
import { words } from '../words/words.ts'
import { Choice } from './Choice.tsx'
import { FILTERS, isNarrowed, type Query } from './query.ts'
import { SEARCH_FIELD } from './SearchField.tsx'

interface Props {
  query: Query
  onChange: (changed: Partial<Query>) => void
}

export function FilterFields({ query, onChange }: Props) {
  const { search, overview, threads } = words()
  const communities = useWhole(usePaged(myCommunityList()))
  const further = [query.authority, query.from, query.to, query.answered, query.attachments].some(
    Boolean,
  )
  return (
    <div class="search-filter">
      <div class="list-filter">
        <Choice
          label={overview.community}
          value={query.community}
          all={overview.allCommunities}
          options={communities.map(({ id, name }) => [String(id), name])}
          onChange={(community) => onChange({ community })}
        />
        <Choice
          label={overview.kind}
          value={query.kind}
          all={overview.allKinds}
          options={KINDS.map((it) => [it, threads.kinds[it]])}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <details open={further}>
        <summary>{search.further}</summary>
        <div class="list-filter">
          <ByWhom query={query} onChange={onChange} />
        </div>
        <div class="list-filter">
          <Day label={search.from} value={query.from} onChange={(from) => onChange({ from })} />
          <Day label={search.to} value={query.to} onChange={(to) => onChange({ to })} />
        </div>
        <Tick
          label={search.answered}
          value={query.answered}
          onChange={(answered) => onChange({ answered })}
        />
        <Tick
          label={search.attachments}
          value={query.attachments}
          onChange={(attachments) => onChange({ attachments })}
        />
      </details>
      {isNarrowed(query) && (
        <WordsButton
          onClick={() => {
            onChange(Object.fromEntries(FILTERS.map((it) => [it, ''])))
            // This button goes: one goes on where one looks for something.
            document.getElementById(SEARCH_FIELD)?.focus()
          }}
        >
          {search.everywhere}
        </WordsButton>
      )}
    </div>
  )
}

/** A member is found by their authority. */
function ByWhom({ query, onChange }: Props) {
  const { search } = words()
  const authorities = useWhole(usePaged(authorityList()))
  return (
    <>
      <Choice
        label={search.authority}
        value={query.authority}
        all={search.allAuthorities}
        options={authorities.map(({ id, name }) => [String(id), name])}
        onChange={(authority) => onChange({ authority, member: '' })}
      />
      {query.authority && <Member key={query.authority} query={query} onChange={onChange} />}
    </>
  )
}

function Member({ query, onChange }: Props) {
  const { search } = words()
  const members = useWhole(usePaged(memberList(query.authority)))
  return (
    <Choice
      label={search.member}
      value={query.member}
      all={search.allMembers}
      options={members.map(({ id, name }) => [String(id), name])}
      onChange={(member) => onChange({ member })}
    />
  )
}

function Tick(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.value !== ''}
        onChange={(it) => props.onChange(it.currentTarget.checked ? 'true' : '')}
      />
      {props.label}
    </label>
  )
}

function Day(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label class="day">
      <span>{props.label}</span>
      <input
        type="date"
        value={props.value}
        onChange={(it) => props.onChange(it.currentTarget.value)}
      />
    </label>
  )
}

/** One cannot choose from a part of a list. */
function useWhole<T extends { id: number }>(list: PagedList<T>): T[] {
  const { next } = list
  useEffect(() => {
    if (next.value) void list.more()
  }, [list, next.value])
  return list.items.value ?? []
}
