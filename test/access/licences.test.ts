import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { startApp } from '../support/app.ts'

const app = await startApp()
const reached = await startApp({
  SECURITY_CONTACT: 'security@forum.example.org',
  PUBLIC_URL: 'https://forum.example.org',
})

it('names to everybody whose work is in the client and on the server, with their terms', async () => {
  const { statusCode, headers, body } = await app.inject({ url: '/licences.txt' })
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(body).toContain('Licensed under the EUPL')
  for (const name of [
    'preact',
    'preact-iso',
    '@preact/signals',
    'diff',
    '@kern-ux/native',
    'fastify',
    'sharp',
  ]) {
    expect(body).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
  expect(body).toMatch(/^@img\/sharp-libvips\S* [\d.]+\nLGPL-3.0-or-later$/m)
  expect(body).toMatch(/Copyright \(c\) 2015-present Jason Miller/)
  expect(body).not.toMatch(/^(vitest|typescript|vite) \d/m)
})

it('says in the fonts’ licence whose they are', async () => {
  expect(await readFile('client/public/fonts/OFL.txt', 'utf8')).toMatch(/^.*copyright .*Mozilla/i)
})

it('says whom to tell of a hole, where that is configured, and for how long that holds', async () => {
  expect((await app.inject({ url: '/.well-known/security.txt' })).statusCode).toBe(404)
  const { headers, body } = await reached.inject({ url: '/.well-known/security.txt' })
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body).toContain('Contact: mailto:security@forum.example.org\n')
  expect(body).toContain('Canonical: https://forum.example.org/.well-known/security.txt\n')
  const days = (Date.parse(/^Expires: (.*)$/m.exec(body)![1]!) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(100)
  expect(days).toBeLessThan(366)
})

it.each(['nobody', 'javascript:alert(1)', 'http://x.example', 'a b@example.org', 'mailto:x'])(
  'refuses %j as whom to tell',
  (SECURITY_CONTACT) => {
    expect(() => readConfig({ SECURITY_CONTACT })).toThrow('SECURITY_CONTACT')
  },
)
