import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Service {
  image?: string
  build?: string
  ports?: string[]
  volumes?: string[]
  environment?: Record<string, string | number>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
}

const read = (path: string) => readFileSync(path, 'utf8')
const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  read('docker-compose.yml'),
)
const { services } = compose
const dockerfile = read('Dockerfile')
const nginx = read('deploy/nginx.conf')
const config = read('server/config.ts')

describe('docker-compose.yml', () => {
  it('has the app, Postgres 18, a proxy and a mail catcher, each of which says how it is', () => {
    expect(Object.keys(services).sort()).toEqual(['app', 'database', 'mail', 'proxy'])
    expect(services.database?.image).toMatch(/^postgres:18/)
    for (const { healthcheck } of Object.values(services)) expect(healthcheck?.test[0]).toBe('CMD')
  })

  it('gives the app only variables that it reads, and all that it must have', () => {
    const given = Object.keys(services.app!.environment!)
    for (const name of given) expect(config).toMatch(new RegExp(`env\\.${name}\\b|env, '${name}'`))
    expect(given).toEqual(expect.arrayContaining(['PUBLIC_URL', 'DATABASE_URL', 'TRUSTED_PROXIES']))
  })

  it('holds no secret: what is one must be given', () => {
    for (const [, value] of read('docker-compose.yml').matchAll(
      /(?:PASSWORD|SECRET|TOKEN)\w*: (.+)/g,
    )) {
      expect(value).toMatch(/^\$\{\w+:\?.+\}$/)
    }
    expect(services.app!.environment!.DATABASE_URL).toMatch(
      /:\$\{POSTGRES_PASSWORD:\?[^}]+\}@database:5432/,
    )
    expect(read('deploy/env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
  })

  it('names in the example every variable that it asks for, and no other', () => {
    const asked = [...read('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, it]) => it!)
    const shown = [...read('deploy/env.example').matchAll(/^(\w+)=/gm)].map(([, it]) => it!)
    expect(shown.sort()).toEqual([...new Set(asked)].sort())
  })

  it('mounts only what there is, or what is declared', () => {
    for (const { volumes = [] } of Object.values(services)) {
      for (const [source] of volumes.map((it) => it.split(':') as [string])) {
        if (source === './deploy/tls') expect(read('README.md')).toContain('deploy/tls')
        else if (source.startsWith('.')) expect(existsSync(source)).toBe(true)
        else expect(Object.keys(compose.volumes)).toContain(source)
      }
    }
    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes)
    for (const name of Object.keys(compose.volumes)) {
      expect(
        mounted.some((it) => it.startsWith(`${name}:`)),
        name,
      ).toBe(true)
    }
  })

  it('asks the app how it is at the port where it listens, by a route that there is', () => {
    const { PORT } = services.app!.environment!
    const asked = [...`${read('docker-compose.yml')}${dockerfile}`.matchAll(/:(\d+)\/api(\/\w+)/g)]
    expect(asked).toHaveLength(2)
    for (const [, port, path] of asked) {
      expect(port).toBe(String(PORT))
      expect(read('server/admin/routes.ts')).toMatch(new RegExp(`app\\.get\\(\\s*'${path}'`))
    }
  })

  it('depends on services that there are', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      for (const name of Object.keys(depends_on)) expect(services[name]?.healthcheck).toBeDefined()
    }
  })
})

describe('the proxy', () => {
  it('passes on to the port at which the app listens', () => {
    expect(nginx).toContain(`server app:${services.app!.environment!.PORT} `)
    expect(dockerfile).toContain(`EXPOSE ${services.app!.environment!.PORT}`)
    for (const port of ['80', '443']) expect(nginx).toMatch(new RegExp(`listen ${port}\\b`))
  })

  it('passes on to services that there are, and finds its certificate where it is mounted', () => {
    for (const [, name] of nginx.matchAll(/^\s+server (\w+):\d+[ ;]/gm))
      expect(services).toHaveProperty(name!)
    for (const [, name] of nginx.matchAll(/proxy_pass http:\/\/(\w+);/g))
      expect(nginx).toContain(`upstream ${name} {`)
    const mounts = services.proxy!.volumes!.map((it) => it.split(':')[1]!)
    for (const [, file] of nginx.matchAll(/ssl_certificate\w*\s+(\S+);/g))
      expect(mounts).toContain(dirname(file!))
  })

  it('says itself who is calling, and never what a caller says', () => {
    for (const name of ['For', 'Host', 'Proto'])
      expect(nginx).toMatch(
        new RegExp(`proxy_set_header X-Forwarded-${name} \\$(?!http_|proxy_add)`),
      )
    expect(nginx).toContain('return 301 https://')
  })

  it('lets websockets through, for longer than they are silent', () => {
    expect(nginx).toContain('proxy_set_header Upgrade $http_upgrade;')
    expect(Number(/proxy_read_timeout (\d+)s/.exec(nginx)?.[1])).toBeGreaterThan(50)
  })
})

describe('the image', () => {
  it('copies what there is, and runs what there is', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, it]) =>
      it!.split(' '),
    )
    for (const path of copied) expect(existsSync(path), path).toBe(true)
    const [, main] = /^CMD \["node", .*"([^"]+)"\]/m.exec(dockerfile)!
    expect(existsSync(main!)).toBe(true)
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, script] of dockerfile.matchAll(/npm run (\w+)/g))
      expect(scripts).toHaveProperty(script!)
    for (const [, stage] of dockerfile.matchAll(/--from=(\w+)/g))
      expect(dockerfile).toMatch(new RegExp(`^FROM \\S+ AS ${stage}$`, 'm'))
    const kept = read('.dockerignore').trim().split('\n')
    expect(copied.filter((it) => kept.includes(it.replace('./', '')))).toEqual([])
  })

  it('holds no secret, and does not run as root', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', 'deploy']))
    expect(dockerfile).toMatch(/^USER node$/m)
  })
})

it('is told in the README: a line for every variable that the server reads, and no other', () => {
  const known = [...config.matchAll(/env\.([A-Z0-9_]+)|env, '([A-Z0-9_]+)'/g)].map(
    ([, a, b]) => a ?? b!,
  )
  const told = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, it]) => it!)
  expect(told.sort()).toEqual([...new Set(known)].sort())
})
