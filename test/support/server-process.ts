import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const ASK_EVERY_MS = 50

const ROOT = join(import.meta.dirname, '..', '..')

/** A server in a process of its own, as it runs for real; it can be killed. */
export interface ServerProcess {
  address: string
  kill(): Promise<void>
  /** Asks it to end, and gives its exit code once it has. */
  end(): Promise<number | null>
}

export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const port = environment.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'error', ...environment, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(address, child)
  return {
    address,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async end() {
      child.kill('SIGTERM')
      const [code] = await once(child, 'exit')
      return code
    },
  }
}

async function untilReady(address: string, child: ChildProcess) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
    const ready = await fetch(`${address}/api/ready`).catch(() => undefined)
    if (ready?.ok) return
    // Not as fast as it can: the server that is being started needs the processor.
    await setTimeout(ASK_EVERY_MS)
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
