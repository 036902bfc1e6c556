import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { exitWithMessage } from '../server/platform/start/operator-error.ts'
import { type Kind, kinds, option, requireData } from './bench/databases.ts'
import { underFlood } from './bench/flood.ts'
import { loadsOn } from './bench/loads.ts'
import { type Load, type Measured, measure } from './bench/measure.ts'
import {
  type Running,
  residentMemory,
  startReference,
  startServer,
  untilIdle,
} from './bench/processes.ts'
import { printFlooded, printHeard, printRows, rowsOf } from './bench/report.ts'
import { prepareScene } from './bench/scene.ts'
import { type Heard, untilAllHear } from './bench/sockets.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const SECONDS = 2
const SOCKETS = [200, 1_000]

/**
 * `--on=postgres` or `--on=embedded` measures on one of them, `--only=WORD` what has the word in its name;
 * `--json=FILE` writes the figures down.
 */
await exitWithMessage(async () => {
  const figures: Partial<Record<Kind, object>> = {}
  for (const kind of kinds()) {
    requireData(kind)
    console.log(`\n${kind === 'postgres' ? 'Postgres' : 'The embedded database'}\n`)
    figures[kind] = await benchOn(kind)
  }
  const file = option('json')
  if (file) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(figures, null, 2))
  }
  process.exit(0)
})

async function benchOn(kind: Kind) {
  const scene = await prepareScene(kind)
  const [server, reference] = [await startServer(kind), await startReference(kind)]
  try {
    await untilIdle(server.pid)
    const heard: Heard[] = []
    for (const count of option('only') ? [] : SOCKETS) {
      heard.push(await untilAllHear(server, scene, count))
    }
    printHeard(heard)

    const isFlooded = 'flood'.includes(option('only') ?? '')
    const flooded = isFlooded ? await underFlood(server, scene) : []
    printFlooded(flooded)

    const loads = loadsOn(scene).filter(
      ({ name }) => name.startsWith('bare') || name.includes(option('only') ?? ''),
    )
    const rounds: Map<string, Measured[]>[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await measureAll(loads, { server, reference }))
    }
    const rows = rowsOf(loads, rounds)
    printRows(rows)
    const memory = residentMemory(server.pid)
    console.log(`\n  Memory of the server after all this: ${memory ?? '?'} MB`)
    return { rows, heard, flooded, memory }
  } finally {
    await Promise.all([server.end(), reference.end()])
  }
}

/** One after the other, references among them, so that what else the machine does hits all alike. */
async function measureAll(loads: Load[], processes: Record<Load['to'], Running>) {
  const measured = new Map<string, Measured[]>()
  for (const load of loads) {
    const figures = await measure(processes[load.to].address, load, SECONDS)
    measured.set(load.name, [...(measured.get(load.name) ?? []), figures])
  }
  return measured
}
