import { existsSync, readFileSync } from 'node:fs'
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
    const text = read('docker-compose.yml')
    for (const [, value] of text.matchAll(/(?:PASSWORD|SECRET|TOKEN)\w*: (.+)/g)) {
      expect(value).toMatch(/^\$\{\w+:\?.+\}$/)
    }
    expect(services.app!.environment!.DATABASE_URL).toMatch(
      /:\$\{POSTGRES_PASSWORD:\?[^}]+\}@database:5432/,
    )
    expect(read('deploy/env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
  })

  it('mounts only what there is, or what is declared', () => {
    for (const { volumes = [] } of Object.values(services)) {
      for (const [source] of volumes.map((it) => it.split(':') as [string])) {
        if (source === './deploy/tls') expect(read('README.md')).toContain('deploy/tls')
        else if (source.startsWith('.')) expect(existsSync(source)).toBe(true)
        else expect(Object.keys(compose.volumes)).toContain(source)
      }
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
    expect(nginx).toContain(`server app:${services.app!.environment!.PORT};`)
    expect(dockerfile).toContain(`EXPOSE ${services.app!.environment!.PORT}`)
    for (const port of ['80', '443']) expect(nginx).toMatch(new RegExp(`listen ${port}\\b`))
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
    const [, main] = /^CMD \["node", "(.+)"\]/m.exec(dockerfile)!
    expect(existsSync(main!)).toBe(true)
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, script] of dockerfile.matchAll(/npm run (\w+)/g))
      expect(scripts).toHaveProperty(script!)
  })
})
