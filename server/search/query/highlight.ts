import type { Highlighted } from '../contract.ts'
import { joined, type Token, tokensOf } from '../language/tokens.ts'
import type { Marks } from './understand.ts'

/** In characters. */
const SNIPPET = 240
const BEFORE = 60
/** Enough to choose from: what stands behind so many hits is not looked at. */
const MOST_HITS = 50

/** A text with what was looked for marked in it. */
export const highlight = (text: string, marks: Marks) =>
  pieces(text, hitsIn(text, marks), 0, text.length)

/** The part of a text that has the most of what was looked for, else its beginning. */
export function snippet(text: string, marks: Marks): Highlighted {
  const hits = hitsIn(text, marks)
  const first = densest(hits)
  const start = wordStart(text, Math.max(0, (first?.start ?? 0) - BEFORE))
  const end = wordEnd(text, Math.min(text.length, start + SNIPPET))
  const shown = pieces(text, hits, start, end)
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...shown,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ]
}

function hitsIn(text: string, { words, starts }: Marks) {
  const isMeant = (word: string) => words.has(word) || starts.some((it) => word.startsWith(it))
  const hits: Token[] = []
  for (const token of tokensOf(text)) {
    const written = token.written !== undefined && words.has(token.written)
    if (written || token.parts.some(isMeant) || isMeant(joined(token))) hits.push(token)
    if (hits.length >= MOST_HITS) break
  }
  return hits
}

/** Where the part with the most different words begins. */
function densest(hits: Token[]) {
  let best: { from: Token; words: number } | undefined
  hits.forEach((from, index) => {
    const near = hits.slice(index).filter((it) => it.end <= from.start + SNIPPET - BEFORE)
    const words = new Set(near.map(joined)).size
    if (!best || words > best.words) best = { from, words }
  })
  return best?.from
}

function pieces(text: string, hits: Token[], start: number, end: number): Highlighted {
  const shown: Highlighted = []
  let at = start
  const put = (upTo: number, hit: boolean) => {
    if (upTo > at) shown.push({ text: text.slice(at, upTo).replaceAll('\n', ' '), hit })
    at = upTo
  }
  for (const it of hits) {
    if (it.start < start || it.end > end) continue
    put(it.start, false)
    put(it.end, true)
  }
  put(end, false)
  return shown
}

/** Not in the midst of a word, unless it goes on and on. */
const LONGEST = 40

function wordStart(text: string, at: number) {
  if (at === 0) return 0
  const gap = text.slice(at, at + LONGEST).search(/\s/)
  return gap < 0 ? at : at + gap + 1
}

function wordEnd(text: string, at: number) {
  if (at === text.length) return at
  const gap = text.slice(at - LONGEST, at).search(/\s\S*$/)
  return gap < 0 ? at : at - LONGEST + gap
}
