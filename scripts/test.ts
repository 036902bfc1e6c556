import { spawnSync } from 'node:child_process'
import { builtClient } from './built-client.ts'

/** Everything: types, lint and format, then the client that the browser tests look at, then all tests. */
const named = process.argv.slice(2)

if (named.length === 0) {
  run('types of server and tests', 'tsc', '--noEmit')
  run('types of the client', 'tsc', '--noEmit', '-p', 'client')
  run('lint and format', 'biome', 'ci', '.', '--error-on-warnings')
}
await builtClient()
run('tests', 'vitest', 'run', '--config', 'test/vitest.config.ts', ...named)

function run(what: string, command: string, ...args: string[]) {
  console.log(`\n— ${what}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  })
  if (status !== 0) process.exit(status ?? 1)
}
