import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const BUILT = join(ROOT, 'dist', 'index.html')

/** Builds the client, unless what is built is newer than all that it is made of. */
export async function builtClient() {
  if (
    existsSync(BUILT) &&
    statSync(BUILT).mtimeMs > newestIn('client', 'server', 'package-lock.json')
  )
    return
  console.log('Building the client …')
  await build({ configFile: join(ROOT, 'client', 'vite.config.ts'), logLevel: 'warn' })
}

function newestIn(...places: string[]) {
  return Math.max(...places.flatMap((place) => changesIn(join(ROOT, place))))
}

function changesIn(place: string) {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((it) => join(place, it))
    : [place]
  return files.map((file) => statSync(file).mtimeMs)
}
