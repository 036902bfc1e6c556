import { plain } from '../markdown/escape.ts'
import { markdownOf, quoted } from '../markdown/from-html.ts'
import { momentSaid } from '../platform/time/said-moments.ts'
import type { Post } from '../threads/contract.ts'
import type { PrintableThread } from './page.ts'
import { printWords } from './words.ts'

/** A whole thread as Markdown: facts for programs first, then each post as the site shows it. */
export async function* asMarkdown(thread: PrintableThread) {
  yield head(thread)
  for await (const part of thread.parts) {
    yield part.map((post) => postAsMarkdown(post, thread)).join('')
  }
}

function head({ opened, answers, language, address, at }: PrintableThread) {
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
  return `---\n${lines.join('\n')}\n---\n\n# ${onOneLine(thread.title)}\n`
}

/** Under a heading of ours, in a quote: so no words of a member's are taken for ours, or for another post. */
function postAsMarkdown(post: Post, { language, address }: PrintableThread) {
  const words = printWords[language]
  const { number, author, replyTo, publishedAt, editedAt, accepted, hidden, withdrawn, html } = post
  const who = author
    ? `${onOneLine(author.name)} (${onOneLine(author.authority.shortName)})`
    : words.fromFounding
  const facts = [
    momentSaid(new Date(publishedAt), language),
    editedAt && words.edited(momentSaid(new Date(editedAt), language)),
    replyTo !== null && words.answers(replyTo),
    post.forAuthority && words.inTheNameOf(onOneLine(post.forAuthority.name)),
    accepted && words.helpful,
  ]
  return [
    `\n## ${number}. ${who}`,
    `*${facts.filter(Boolean).join(' · ')}*`,
    hidden && `*${html === null ? words.hidden : words.hiddenFor}*`,
    withdrawn && `*${words.withdrawn}*`,
    html !== null && quoted(markdownOf(html, address)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** Words of others on a line of ours. */
const onOneLine = (text: string) => plain(text.replace(/\s+/g, ' '))

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
