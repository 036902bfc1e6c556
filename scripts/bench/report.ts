import type { Flooded } from './flood.ts'
import { type Load, type Measured, median } from './measure.ts'
import type { Heard } from './sockets.ts'

const HEARD_MS = 100
const MEMORY_MB = 250

export interface Row {
  name: string
  perSecond: number
  p50: number
  p99: number
  size: number
  /** To the bare reference, in the same round; the median of the rounds. */
  ratio?: number
  target?: number
}

/** One row for each load: the medians of its rounds. */
export function rowsOf(loads: Load[], rounds: Map<string, Measured[]>[]): Row[] {
  const names = [...new Set(loads.map(({ name }) => name))]
  return names.map((name) => {
    const { beside, target } = loads.find((it) => it.name === name)!
    const all = rounds.flatMap((round) => round.get(name)!)
    const mid = (what: keyof Measured) => median(all.map((it) => it[what]))
    const ratios = rounds.map(
      (round) => mean(round.get(name)!) / mean(round.get(`bare ${beside}`) ?? []),
    )
    return {
      name,
      ...{ perSecond: mid('perSecond'), p50: mid('p50'), p99: mid('p99'), size: mid('size') },
      ...(beside && { ratio: median(ratios) }),
      ...(target && { target }),
    }
  })
}

export function printRows(rows: Row[]) {
  line('', 'req/s', 'p50 ms', 'p99 ms', 'kB', 'ratio', 'wanted')
  for (const { name, perSecond, p50, p99, size, ratio, target } of rows) {
    line(
      name,
      perSecond.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      size.toFixed(1),
      ratio === undefined ? '' : ratio.toFixed(2),
      target === undefined ? '' : `≥ ${target.toFixed(2)}`,
    )
  }
}

export function printHeard(heard: Heard[]) {
  if (heard.length === 0) return
  line('reply until all have heard it', 'p50 ms', 'p99 ms', 'wanted', 'MB', 'wanted', '')
  for (const { sockets, p50, p99, memory } of heard) {
    line(
      `${sockets} sockets`,
      p50.toFixed(1),
      p99.toFixed(1),
      `≤ ${HEARD_MS}`,
      memory === undefined ? '?' : String(memory),
      `< ${MEMORY_MB}`,
      '',
    )
  }
  console.log()
}

export function printFlooded(flooded: Flooded[]) {
  if (flooded.length === 0) return
  line('beside a flood', 'p50 ms', 'p99 ms')
  for (const { flood, what, p50, p99 } of flooded) {
    line(`${flood}: ${what}`, p50.toFixed(1), p99.toFixed(1))
  }
  console.log()
}

const mean = (measured: Measured[]) =>
  measured.reduce((sum, { perSecond }) => sum + perSecond, 0) / measured.length

const line = (name: string, ...cells: string[]) =>
  console.log(`  ${name.padEnd(32)}${cells.map((it) => it.padStart(9)).join('')}`)
