import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { BENCH_FOLDER, type Kind, postgresUrl } from './databases.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** As behind a proxy, so that a flood can come from everywhere. */
const FROM_ANYWHERE = { NODE_ENV: 'production', TRUSTED_PROXIES: 'loopback' }

export interface Running {
  address: string
  pid: number
  end(): Promise<void>
}

/** The real server, as it runs for real; `flags` are for a profiler. */
export async function startServer(kind: Kind): Promise<Running> {
  const port = await freePort()
  const flags = process.env.BENCH_NODE_FLAGS?.split(' ') ?? []
  const child = spawn(process.execPath, [...process.execArgv, ...flags, 'server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environmentFor(kind), ...FROM_ANYWHERE, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(address, child)
  return { address, pid: child.pid!, end: () => end(child) }
}

export async function startReference(kind: Kind): Promise<Running> {
  const child = spawn(process.execPath, ['scripts/bench/reference.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environmentFor(kind), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [address] = await once(child.stdout!, 'data')
  return { address: String(address).trim(), pid: child.pid!, end: () => end(child) }
}

/** What the process holds of memory, in MB, where the system tells. */
export function residentMemory(pid: number) {
  try {
    const [, kB] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kB) / 1024)
  } catch {
    return undefined
  }
}

const PAUSE_MS = 1_000
const LONGEST_WAIT = 90

/** Waits until what a server does once it has started is over, where the system tells what it uses. */
export async function untilIdle(pid: number) {
  for (let waited = 0, before = ticksOf(pid); waited < LONGEST_WAIT; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const now = ticksOf(pid)
    // A hundred are a second of a processor.
    if (now - before < 10) return
    before = now
  }
}

function ticksOf(pid: number) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return 0
  }
}

const environmentFor = (kind: Kind) =>
  kind === 'postgres'
    ? { DATABASE_URL: postgresUrl()! }
    : { DATABASE_URL: '', DATA_DIR: BENCH_FOLDER }

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function untilReady(address: string, child: ChildProcess) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
    const ready = await fetch(`${address}/api/ready`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
