import { renderMarkdown, type Text } from '../../server/markdown/render.ts'
import type { Random } from './random.ts'
import { closing, compound, sentence } from './words.ts'

const BLOCKS = 6_000

export type NewText = Awaited<ReturnType<typeof texts>>

/**
 * Texts of posts without end, put together from blocks of Markdown that the real renderer has rendered: of
 * blocks that stand apart, what they look like one below the other is what they look like.
 */
export async function texts(random: Random, count = BLOCKS) {
  const blocks: Text[] = []
  for (let made = 0; made < count; made += 1) {
    // A paragraph between any two of the others keeps them apart.
    blocks.push(await renderMarkdown(made % 2 ? paragraph(random) : special(random)))
  }
  const paragraphs = blocks.filter((_, index) => index % 2)
  const specials = blocks.filter((_, index) => index % 2 === 0)

  /** One that is like no other, though its parts are. */
  return (): Text => {
    const parts = [random.pick(paragraphs)]
    if (random.chance(0.35)) parts.push(random.pick(specials), random.pick(paragraphs))
    if (random.chance(0.35)) parts.push(random.pick(paragraphs))
    return {
      markdown: parts.map(({ markdown }) => markdown).join('\n\n'),
      html: parts.map(({ html }) => html).join(''),
    }
  }
}

function paragraph(random: Random) {
  const sentences = Array.from({ length: random.between(1, 4) }, () => sentence(random))
  if (random.chance(0.2)) sentences.push(closing(random))
  return sentences.join(' ')
}

function special(random: Random) {
  const words = () => Array.from({ length: random.between(2, 4) }, () => compound(random)[0])
  return random.pick([
    () =>
      words()
        .map((word) => `- **${word}**: ${sentence(random)}`)
        .join('\n'),
    () => `> ${sentence(random)}`,
    () =>
      [
        '| Verfahren | Fälle |',
        '| --- | ---: |',
        ...words().map((it) => `| ${it} | ${random.between(1, 900)} |`),
      ].join('\n'),
    () =>
      `Siehe [${compound(random)[0]}](https://www.example.org/${random.below(10_000)}) und \`${random.pick(words())}\`.`,
  ])()
}
