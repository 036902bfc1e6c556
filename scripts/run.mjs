// The one script that must run on whatever Node a machine has: it installs what is missing, then hands
// over to the pinned Node, which runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const LEAST_NODE = 24
/** A server makes much that is gone with its request: left to itself, Node lets that grow to over 100 MB. */
const FLAGS = ['--max-semi-space-size=8']
const [, , script, ...args] = process.argv

process.chdir(ROOT)
installWhatIsMissing()
const child = spawn(node(), [...FLAGS, `scripts/${script}.ts`, ...args], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

/** Once for each state of the lock file. */
function installWhatIsMissing() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const stamp = join('node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  console.log('Installing packages. This takes about a minute, once.')
  const { status } = spawnSync(
    'npm',
    ['ci', '--loglevel=error', '--include=dev', '--progress=true'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
}

/** The Node that came with the packages; where there is none for this machine, its own if new enough. */
function node() {
  const pinned = join(
    ROOT,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'node.cmd' : 'node',
  )
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(process.versions.node, 10) >= LEAST_NODE) return process.execPath
  console.error(
    `This machine has Node ${process.versions.node}; Anstoß needs Node ${LEAST_NODE} or newer.`,
  )
  return process.exit(1)
}
