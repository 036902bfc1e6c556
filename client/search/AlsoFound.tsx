import type { ComponentChildren } from 'preact'
import type { AlsoFound as Also } from '../../server/search/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { Marked } from './Marked.tsx'

/** What else is called so, before what was said: communities, events, people. */
export function AlsoFound({ also }: { also: Also }) {
  const { app, communities, office, search } = words()
  return (
    <div class="also-found">
      <Group title={app.communities}>
        {also.communities.map(({ id, name, joined }) => (
          <li key={id}>
            <a href={`/communities/${id}`}>{communities.name(name)}</a>{' '}
            {joined && <span class="muted">· {communities.joined}</span>}
          </li>
        ))}
      </Group>
      <Group title={search.events}>
        {also.events.map(({ id, motto, startsAt, host }) => (
          <li key={id}>
            <a href={`/events/${id}`}>
              <Marked text={motto} />
            </a>{' '}
            <span class="muted">
              · <Time at={startsAt} /> · <Badge authority={host} />
            </span>
          </li>
        ))}
      </Group>
      <Group title={office.authorities}>
        {also.authorities.map((it) => (
          <li key={it.id}>
            <Foreign>{it.name}</Foreign> <Badge authority={it} />
          </li>
        ))}
      </Group>
      <Group title={search.members}>
        {also.members.map((it) => (
          <li key={it.id}>
            <Foreign>{it.name}</Foreign> <Badge authority={it.authority} />
          </li>
        ))}
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}
