import type { SearchHit } from '../../server/search/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { Marked } from './Marked.tsx'

/** A post that was found, or a talk: its title leads to it. */
export function Hit({ hit }: { hit: SearchHit }) {
  const { search, communities, threads } = words()
  const { post, talk, by } = hit
  return (
    <li>
      <h2>
        <a
          href={post ? `/threads/${post.threadId}#post-${post.number}` : `/events/${talk?.eventId}`}
        >
          <Marked text={hit.title} />
        </a>
      </h2>
      {hit.snippet.length > 0 && (
        <p class="snippet">
          <Marked text={hit.snippet} />
        </p>
      )}
      {post?.files.map((name) => (
        <p key={name.map(({ text }) => text).join('')} class="snippet">
          {search.file}: <Marked text={name} />
        </p>
      ))}
      <p>
        {post &&
          `${communities.name(post.community.name)} · ${threads.kinds[hit.kind as keyof typeof threads.kinds]}`}
        {talk && search.talkAt(talk.motto)}
        {by && (
          <>
            {' '}
            · <Foreign>{by.name}</Foreign> <Badge authority={by.authority} />
          </>
        )}{' '}
        · <Time at={hit.at} />
        {post?.accepted ? (
          <>
            {' '}
            · <span class="ok">{search.accepted}</span>
          </>
        ) : (
          post?.answered && (
            <>
              {' '}
              · <span class="ok">{threads.answered}</span>
            </>
          )
        )}
      </p>
    </li>
  )
}
