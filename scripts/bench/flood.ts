import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { percentile } from './measure.ts'
import type { Running } from './processes.ts'
import type { Scene } from './scene.ts'

const FLOODS = ['invitations', 'sessions'] as const
const TIMES = 60
/** So long a flood goes on before anything is measured. */
const RISING_MS = 2_000

export interface Flooded {
  flood: string
  what: string
  p50: number
  p99: number
}

/** How long members wait, one after the other, while strangers come with invented invitations or sessions. */
export async function underFlood({ address }: Running, scene: Scene): Promise<Flooded[]> {
  const rows = await measured(address, scene, 'none')
  for (const flood of FLOODS) {
    const strangers = fork(new URL('./anonymous.ts', import.meta.url), [address, flood])
    await setTimeout(RISING_MS)
    rows.push(...(await measured(address, scene, `of invented ${flood}`)))
    await end(strangers)
  }
  return rows
}

async function measured(address: string, scene: Scene, flood: string) {
  const rows: Flooded[] = []
  for (const [what, ask] of Object.entries(asks(address, scene))) {
    const times: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const sentAt = performance.now()
      const response = await ask()
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${what}: ${response.status}`)
      times.push(performance.now() - sentAt)
    }
    times.sort((a, b) => a - b)
    rows.push({ flood, what, p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
  }
  return rows
}

const asks = (address: string, { threadIds, cookies, credentials }: Scene) => ({
  'a file of the page': () => fetch(`${address}/print.css`),
  'a thread': () =>
    fetch(`${address}/api/threads/${threadIds[0]}`, { headers: { cookie: cookies[0]! } }),
  'signing in': () =>
    fetch(`${address}/api/session`, {
      method: 'POST',
      body: JSON.stringify(credentials),
      headers: { 'content-type': 'application/json' },
    }),
})

async function end(strangers: ChildProcess) {
  strangers.kill('SIGKILL')
  await once(strangers, 'exit')
}
