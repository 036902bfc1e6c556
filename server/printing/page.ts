import type { Language } from '../platform/api/language.ts'
import { Markup, markup } from '../platform/html/markup.ts'
import { momentSaid } from '../platform/time/said-moments.ts'
import type { Post } from '../threads/contract.ts'
import type { OpenedThread } from '../threads/open.ts'
import { printWords } from './words.ts'

/** What a written-out thread is made of. */
export interface PrintableThread {
  opened: OpenedThread
  /** The numbers of the accepted answers. */
  answers: number[]
  parts: AsyncIterable<Post[]>
  language: Language
  /** Where this instance is reached. */
  address: string
  at: Date
}

/** A whole thread as a page for paper: it needs no script, and no style but its sheet. */
export async function* printed(thread: PrintableThread) {
  yield head(thread).text
  for await (const part of thread.parts) {
    yield part.map((post) => printedPost(post, thread.language).text).join('')
  }
  yield '</main>\n</body>\n</html>\n'
}

function head({ opened, answers, language, address, at }: PrintableThread) {
  const { thread, community } = opened
  const words = printWords[language]
  const page = `/threads/${thread.id}`
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${thread.title}</title>
<link rel="icon" href="/mark.svg">
<link rel="stylesheet" href="/print.css">
</head>
<body>
<header>
<p class="back"><a href="${page}">${words.back}</a></p>
<p class="kicker">${words.community(community.name)} · ${words.kinds[thread.kind]}</p>
<h1>${thread.title}</h1>
<p>${words.posts(thread.postCount - thread.goneCount)} · ${words.printed(momentSaid(at, language))}<br>
<span class="address">${address}${page}</span></p>
${answers.length > 0 && markup`<p class="ok">${words.helpfulAnswers}: ${answers.map(linkTo)}</p>\n`}<p class="closed">${words.closed}</p>
</header>
<main>
`
}

const linkTo = (number: number, index: number) =>
  markup`${index > 0 && ', '}<a href="#post-${number}">${number}</a>`

function printedPost(post: Post, language: Language) {
  const words = printWords[language]
  const { number, author, forAuthority, replyTo, hidden, withdrawn, html } = post
  const facts = [
    momentSaid(new Date(post.publishedAt), language),
    forAuthority && words.inTheNameOf(forAuthority.name),
    post.editedAt && words.edited(momentSaid(new Date(post.editedAt), language)),
  ]
  return markup`<article id="post-${number}">
<h2><span class="number">${number}</span> ${author?.name ?? words.fromFounding}${author && markup`<span class="authority">, ${author.authority.name}</span>`}</h2>
<p class="facts"><time datetime="${post.publishedAt}">${facts.filter(Boolean).join(', ')}</time>${
    replyTo !== null && markup` · <a href="#post-${replyTo}">${words.answers(replyTo)}</a>`
  }</p>
${post.accepted && markup`<p class="ok">${words.helpful}</p>\n`}${hidden && markup`<p class="hidden">${html === null ? words.hidden : words.hiddenFor}</p>\n`}${withdrawn && markup`<p class="hidden">${words.withdrawn}</p>\n`}<div class="prose">${html !== null && new Markup(html)}</div>
</article>
`
}
