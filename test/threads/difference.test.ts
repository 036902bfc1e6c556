import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../client/threads/versions/difference.ts'

const told = (before: string, after: string) =>
  differenceOf(before, after).map(({ kind, text }) => `${kind}: ${text.trim()}`)

describe('the difference between two versions', () => {
  it('is told word by word', () => {
    expect(told('Es kostet 3.000 Euro im Jahr.', 'Es kostet 4.000 Euro im Monat.')).toEqual([
      'same: Es kostet',
      'removed: 3.000',
      'added: 4.000',
      'same: Euro im',
      'removed: Jahr',
      'added: Monat',
      'same: .',
    ])
  })

  it('reads on where several words in a row were changed', () => {
    expect(told('Das war ein guter Tag.', 'Das war kein schlechter Tag.')).toEqual([
      'same: Das war',
      'removed: ein guter',
      'added: kein schlechter',
      'same: Tag.',
    ])
    expect(told('Eins.', 'Eins. Zwei.')).toEqual(['same: Eins.', 'added: Zwei.'])
  })

  it('leaves out most of what has stayed as it was', () => {
    const long = 'Wort '.repeat(2_000)
    const parts = differenceOf(`Alt ${long}alt`, `Neu ${long}neu`)
    expect(parts.filter(({ kind }) => kind === 'skipped')).toHaveLength(1)
    const shown = parts.filter(({ kind }) => kind === 'same')
    expect(shown.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(600)
    const all = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
    expect(all.join('')).toBe(`Neu ${long}neu`)
  })

  it('gives the one for the other where they have next to nothing in common', () => {
    const words = (seed: number) =>
      Array.from({ length: 4_000 }, (_, index) => ((index * seed) % 7_919).toString(36)).join(' ')
    const [before, after] = [words(6_007).slice(0, 20_000), words(4_001).slice(0, 20_000)]
    const start = performance.now()
    const parts = differenceOf(before, after)
    // The limit is 250 ms; a machine that is busy needs a little more to notice.
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
