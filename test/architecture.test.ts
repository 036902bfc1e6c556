import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Bottom to top. An area may use those above its own line in this list, never those below. */
const AREAS = [
  'platform',
  'markdown',
  'authorities',
  'members',
  'identity',
  'files',
  'events',
  'communities',
  'threads',
  'founding',
  'printing',
  'feeds',
  'search',
  'drafts',
  'moderation',
  'notifications',
  'live',
  'admin',
  'sample',
]

/** The loose files that an area may use: the list of activities, the errors, the configuration's type. */
const LOOSE = ['server/activity.ts', 'server/errors.ts', 'server/config.ts']

it('lets an area use only the areas it stands on', () => {
  const upward = importsWithin('server').filter(
    ({ from, to }) => areaOf(from) && areaOf(to) && rank(to) > rank(from),
  )
  expect(upward).toEqual([])
})

it('lets no area know how the areas are wired', () => {
  const outward = importsWithin('server').filter(
    ({ from, to }) =>
      areaOf(from) && to.startsWith('server/') && !areaOf(to) && !LOOSE.includes(to),
  )
  expect(outward).toEqual([])
})

it('lets the client know only the types of what crosses the wire', () => {
  const reaching = importsWithin('client').filter(
    ({ to, typeOnly }) => to.startsWith('server/') && !(typeOnly && /[/-]contract\.ts$/.test(to)),
  )
  expect(reaching).toEqual([])
})

it('ranks every area', () => {
  const folders = readdirSync('server', { withFileTypes: true }).filter((it) => it.isDirectory())
  expect(folders.map((it) => it.name).sort()).toEqual(AREAS.toSorted())
})

it('writes only through a change', () => {
  const writing = filesWithin('server')
    .filter((path) => !path.startsWith('server/platform/'))
    .filter((path) => /\bdb\s*\.(insert|update|delete|execute|transaction)\b/.test(read(path)))
  expect(writing).toEqual([])
})

it('lets no route touch a table', () => {
  const routes = filesWithin('server').filter((path) => path.endsWith('routes.ts'))
  const touching = routes.filter((path) => /\.(select|insert|update)\(/.test(read(path)))
  // The readiness of the database is asked of the database itself.
  expect(touching).toEqual(['server/admin/routes.ts'])
})

it.each(['server', 'client'])('imports nothing in a circle in the %s', (folder) => {
  const imported = Map.groupBy(importsWithin(folder), ({ from }) => from)
  const left = new Set<string>()
  const circles: string[] = []
  function walk(path: string, above: string[]) {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '))
    if (above.includes(path) || left.has(path)) return
    for (const { to } of imported.get(path) ?? []) walk(to, [...above, path])
    left.add(path)
  }
  for (const path of imported.keys()) walk(path, [])
  expect(circles).toEqual([])
})

it('knows the paths of the API in one file of each area of the client', () => {
  const PLATFORM = ['http', 'paged', 'live'].map((it) => `client/platform/${it}.ts`)
  const knowing = filesWithin('client')
    .filter((path) => !path.endsWith('/api.ts') && !PLATFORM.includes(path))
    .filter((path) => path !== 'client/vite.config.ts')
    .filter((path) => {
      const code = read(path)
      const [, imported = ''] = /import \{([^}]*)\} from '[./]+\/http\.ts'/.exec(code) ?? []
      return (
        /\/api\//.test(code.replace(/^import .*$/gm, '')) ||
        /\b(get|post|put|remove)\b/.test(imported)
      )
    })
  expect(knowing).toEqual([])
})

it('asks who may read, write or moderate in one place', () => {
  const RIGHTS = ['memberships', 'mandates', 'coordinators']
  const MENTIONING = [
    // The rule itself, and what locks the rows it goes by.
    ...['server/communities/rights.ts', 'server/communities/hold.ts'],
    // What writes these rows.
    ...['admit', 'join', 'leave', 'read-all', 'tables'].map((it) => `server/communities/${it}.ts`),
    'server/founding/give-mandate.ts',
    // Lists of members, shown to the whole network.
    'server/communities/queries.ts',
  ]
  const mentioning = filesWithin('server')
    .filter((path) => !path.startsWith('server/sample/'))
    .filter((path) => {
      const code = read(path).replace(/'[^'\n]*'/g, '')
      const imported = code.match(/import \{[^}]*\}/g)?.join() ?? ''
      const isNamed = RIGHTS.some((it) => new RegExp(`\\b${it}\\b`).test(imported))
      return isNamed || path === 'server/communities/tables.ts' || /\bfrom memberships\b/.test(code)
    })
  expect(mentioning.sort()).toEqual(MENTIONING.sort())
})

it('keeps files to one idea', () => {
  const LONGEST = 200
  const long = [...filesWithin('server'), ...filesWithin('client')]
    .filter((path) => !/^(server\/sample|client\/words)\//.test(path))
    .filter((path) => read(path).split('\n').length > LONGEST)
  expect(long).toEqual([])
})

it('keeps folders to what one can look over', () => {
  const MOST = 20
  const folders = [...filesWithin('server'), ...filesWithin('client')].map(dirname)
  const crowded = [...new Set(folders)]
    .filter((folder) => !/^(server\/sample|client\/(words|ui))/.test(folder))
    .filter((folder) => folders.filter((it) => it === folder).length > MOST)
  expect(crowded).toEqual([])
})

function importsWithin(folder: string) {
  return filesWithin(folder).flatMap(importsOf)
}

function filesWithin(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
}

function importsOf(from: string) {
  const found = read(from).matchAll(/^(?:import|export)( type)?[^'=]*'(\.[^']+)'/gm)
  return [...found].map(([, type, path]) => ({
    from,
    to: normalize(join(dirname(from), path!)),
    typeOnly: type !== undefined,
  }))
}

const read = (path: string) => readFileSync(path, 'utf8')

function areaOf(path: string) {
  return AREAS.find((area) => path.startsWith(`server/${area}/`))
}

function rank(path: string) {
  return AREAS.indexOf(areaOf(path)!)
}
