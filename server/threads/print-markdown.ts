import { momentSaid } from '../platform/said-moments.ts'
import type { WrittenOut } from './print.ts'
import { printWords } from './print-words.ts'
import type { PostInWhole } from './whole.ts'

/** A whole thread as Markdown: facts for programs first, then each post with its words as they were written. */
export async function* asMarkdown(thread: WrittenOut) {
  yield head(thread)
  for await (const part of thread.parts) {
    yield part.map((it) => postAsMarkdown(it, thread.language)).join('')
  }
}

function head({ opened, answers, language, address, at }: WrittenOut) {
  const { thread, community } = opened
  const words = printWords[language]
  const facts = {
    title: thread.title,
    community: community.name,
    kind: words.kinds[thread.kind],
    address: `${address}/threads/${thread.id}`,
    started: thread.startedAt.toISOString(),
    as_of: at.toISOString(),
    posts: thread.postCount - thread.goneCount,
    ...(answers.length > 0 && { helpful_answers: answers }),
  }
  // Whatever is JSON is YAML.
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n# ${plain(thread.title)}\n`
}

function postAsMarkdown({ post, markdown }: PostInWhole, language: WrittenOut['language']) {
  const words = printWords[language]
  const { number, author, replyTo, publishedAt, editedAt, accepted, hidden, withdrawn } = post
  const who = author
    ? `${plain(author.name)} (${plain(author.authority.shortName)})`
    : words.fromFounding
  const facts = [
    momentSaid(new Date(publishedAt), language),
    editedAt && words.edited(momentSaid(new Date(editedAt), language)),
    replyTo !== null && words.answers(replyTo),
    post.forAuthority && words.inTheNameOf(plain(post.forAuthority.name)),
    accepted && words.helpful,
  ]
  return [
    `\n## ${number}. ${who}`,
    `*${facts.filter(Boolean).join(' · ')}*`,
    hidden && `*${markdown === null ? words.hidden : words.hiddenFor}*`,
    withdrawn && `*${words.withdrawn}*`,
    markdown?.trim(),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** Words of others on a line of ours, of which none is to be taken as Markdown. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** A name for its file that every system takes: the thread's number, and what its title says. */
export function fileNameOf({ id, title }: { id: number; title: string }) {
  const said = title
    .toLowerCase()
    .replace(/[äöüß]/g, (it) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[it]!)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return [id, said].filter(Boolean).join('-').concat('.md')
}
