import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { PAGES } from '../../client/pages.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { routesOf } from './routes.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)
const { thread } = await aThread(anna, community.id)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const port = Number(new URL(address).port)

const PERSON = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

const at = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { cookie: anna.cookie, ...headers } })

/** Sends bytes as they are, which no client would. */
function raw(request: string | Buffer) {
  const socket = connect(port, '127.0.0.1')
  socket.end(request)
  return text(socket)
}

describe('an address that is spelled in another way', () => {
  it.each([
    '/%61pi/session',
    '/a%70i/session',
    `/%61pi/threads/${thread.id}`,
    '/%61pi/drafts',
    '/%61pi/none',
  ])('is kept by nobody either: %s', async (url) => {
    expect((await at(url)).headers['cache-control']).toBe('no-store')
  })

  it('as a whole one, the same', async () => {
    const answer = await raw(
      `GET http://x/api/session HTTP/1.1\r\nHost: x\r\nCookie: ${anna.cookie}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 200 /)
    expect(answer).toMatch(/\r\ncache-control: no-store\r\n/i)
  })

  it.each(['/%61pi/none', '/api/none', '/%61pi%2Fnone', '/api/', '/API/../api/none', '/api'])(
    'is not taken for a page of the client: %s',
    async (url) => {
      const { statusCode, headers } = await at(url, PERSON)
      expect([statusCode, headers['content-type']]).toEqual([404, expect.stringMatching(/json/)])
    },
  )

  it.each([
    ...[
      '//api/session',
      '/./api',
      '//evil.example',
      '/api/../api/session',
      '/..%2f..%2fetc/passwd',
    ],
    ...['/api/files/../../etc/passwd', '/assets/../index.html', '/%2e%2e/package.json', '/%zz'],
    ...['/assets/%00', '/index.html', '/pages.json', '/mark.svg.gz', '/INDEX.HTML'],
  ])('leads nowhere, and says so: %s', async (url) => {
    // As it is: who injects has its points resolved before.
    const answer = await raw(
      `GET ${url} HTTP/1.1\r\nHost: x\r\nCookie: ${anna.cookie}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 404 /)
    expect(answer).toContain('{"code":"not_found","message":"There is nothing here')
  })
})

describe('an id', () => {
  const SPELLINGS = ['0x1', '1e0', '01', '+1', '%201', '1%20', '1.0', '１', '٣', '1_0', '1n', '-1']
  const odd = SPELLINGS.map((it) => it.replace('1', String(thread.id)))
  const paths = routesOf(app)
    .filter(({ method, path }) => method === 'GET' && path.includes('{'))
    .map(({ path }) => path)

  it.each(paths)('is digits, or there is nothing: %s', async (path) => {
    for (const id of odd) {
      for (const written of [id, `thread:${id}`]) {
        const { statusCode, json } = await at(
          encodeURI(path.replace(/\{\w+\}/g, decodeURIComponent(written))) +
            (path.endsWith('/changes') ? '?since=0' : ''),
        )
        expect([statusCode, json().code], written).toEqual([404, 'not_found'])
      }
    }
  })

  it('in a query is digits too', async () => {
    for (const id of odd) {
      for (const url of [
        `/api/threads?community=${encodeURI(id)}`,
        `/api/search?q=x&member=${encodeURI(id)}`,
        `/api/members?authorityId=${encodeURI(id)}`,
        `/api/threads/${thread.id}/posts?after=${encodeURI(id)}`,
        `/api/threads?after=${encodeURI(id)}_1`,
        `/api/threads?after=1_${encodeURI(id)}`,
      ]) {
        // A plus is a blank there.
        expect((await at(url)).statusCode, url).toBe(400)
      }
    }
  })

  it('in the address of a page is digits too', async () => {
    for (const id of odd) {
      for (const page of ['threads', 'events', 'communities']) {
        expect((await at(encodeURI(`/${page}/${decodeURIComponent(id)}`), PERSON)).statusCode).toBe(
          404,
        )
      }
    }
  })
})

describe('a page', () => {
  it.each(Object.values(PAGES))('is there: %s', async (page) => {
    const { statusCode, headers, body } = await at(page.replace(/:\w+/g, '999'), PERSON)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers['cache-control']).toBe('no-cache')
    expect(body).toContain('<div id="app">')
  })

  it('that is not there is, to a person, the client, which says so; and to a program an error', async () => {
    for (const url of ['/impressum', '/events/abc', '/threads', '/threads/0']) {
      const { statusCode, body } = await at(url, PERSON)
      expect([statusCode, body.includes('<div id="app">')]).toEqual([404, true])
      expect((await at(url)).json()).toMatchObject({ code: 'not_found' })
    }
  })

  it.each([
    ...['/favicon.ico', '/manifest.webmanifest', '/sitemap.xml', '/apple-touch-icon.png', '/.env'],
    ...['/.well-known/change-password', '/.git/config', '/wp-login.php', '/assets/none.js'],
    ...['/fonts/', '/assets', '/threads/1.json'],
  ])('is not what a file is looked for at: %s', async (url) => {
    const { statusCode, headers } = await at(url, PERSON)
    expect([statusCode, headers['content-type']]).toEqual([404, expect.stringMatching(/json/)])
  })

  it('asks search engines to stay away', async () => {
    const robots = await at('/robots.txt')
    expect([robots.statusCode, robots.body]).toEqual([200, 'User-agent: *\nDisallow: /\n'])
    for (const url of ['/', '/api/health', '/robots.txt', '/none']) {
      expect((await at(url)).headers['x-robots-tag']).toBe('noindex, nofollow')
    }
  })

  it('runs only the scripts that its answer vouches for, and each answer anew', async () => {
    const nonces = await Promise.all(
      ['/', '/programme'].map(async (url) => {
        const { headers, body } = await at(url, PERSON)
        const csp = String(headers['content-security-policy'])
        const nonce = /script-src 'nonce-([\w-]{22})' 'strict-dynamic'/.exec(csp)?.[1]
        expect(csp).toMatch(/^default-src 'none'/)
        expect(csp).not.toMatch(/unsafe|script-src [^;]*'self'/)
        const scripts = body.match(/<script\b[^>]*>/g)!
        expect(scripts.every((it) => it.includes(`nonce="${nonce}"`))).toBe(true)
        expect(body).not.toContain('NONCE')
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })
})

describe('a method that an address does not know', () => {
  it.each(routesOf(app).map(({ path }) => path))(
    'is refused, and which it knows is said: %s',
    async (path) => {
      const known = routesOf(app)
        .filter((it) => it.path === path)
        .map(({ method }) => method)
      for (const method of ['PATCH', 'PROPFIND', 'OPTIONS', 'PUT', 'GET', 'DELETE'] as const) {
        if (known.includes(method as 'GET')) continue
        const response = await app.inject({
          method: method as 'PATCH',
          url: path.replace(/\{\w+\}/g, '1'),
          headers: { cookie: anna.cookie },
        })
        expect([response.statusCode, response.json().code]).toEqual([405, 'method_not_allowed'])
        const allowed = String(response.headers.allow).split(', ')
        expect(allowed.filter((it) => it !== 'HEAD').sort()).toEqual([...new Set(known)].sort())
      }
    },
  )

  it('is refused at a page as well', async () => {
    const { statusCode, headers } = await app.inject({ method: 'POST', url: '/programme' })
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a request that can be read in two ways', () => {
  const call = (head: string, body: string | Buffer = '') =>
    raw(
      Buffer.concat([
        Buffer.from(
          `${head}\r\nCookie: ${anna.cookie}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
        ),
        Buffer.from(body),
      ]),
    )
  const host = `Host: 127.0.0.1:${port}`

  it('has one host', async () => {
    const answer = await call(`GET /api/session HTTP/1.1\r\n${host}\r\nHost: other`)
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
  })

  it.each(['GET /api/session HTTP/2.0', 'GET /api/session HTTP/0.9', 'GET /api/session HTTP/3.1'])(
    'is in HTTP/1: %s',
    async (line) => {
      expect(await call(`${line}\r\n${host}`)).toMatch(/^HTTP\/1.1 400 /)
    },
  )

  it.each(['gzip', 'GZIP', 'br', 'identity, gzip'])(
    'comes as it is, not as %s',
    async (encoding) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/preview',
        headers: {
          ...{ cookie: anna.cookie, 'content-type': 'application/json' },
          'content-encoding': encoding,
        },
        payload: '{"body":"x"}',
      })
      expect([answer.statusCode, answer.json().message]).toEqual([
        415,
        expect.stringMatching(/Content-Encoding/),
      ])
    },
  )

  it.each([
    ['half a character', Buffer.from([0x22, 0xc3, 0x22])],
    ['Latin-1', Buffer.from('"Grüße"', 'latin1')],
    ['half a pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('is UTF-8, not %s', async (_, words) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/preview',
      headers: { cookie: anna.cookie, 'content-type': 'application/json' },
      payload: Buffer.concat([Buffer.from('{"body":'), words, Buffer.from('}')]),
    })
    expect([answer.statusCode, answer.json().message]).toEqual([400, 'This is not UTF-8.'])
  })

  it('says what is wrong with it', async () => {
    const messageFor = async (payload: string) => {
      const response = await app.inject({
        method: 'POST',
        url: '/api/preview',
        headers: { cookie: anna.cookie, 'content-type': 'application/json' },
        payload,
      })
      expect(response.statusCode).toBe(400)
      return response.json().message
    }
    expect(await messageFor('{"body":')).toBe('This is not JSON.')
    expect(await messageFor('')).toBe('There is no JSON here.')
    expect(await messageFor('{"__proto__":{"a":1},"body":"x"}')).toMatch(/__proto__/)
    expect(await messageFor('{"constructor":{"prototype":{}},"body":"x"}')).toMatch(/constructor/)
  })
})

it('says to a stranger how one is let in', async () => {
  const { statusCode, headers } = await app.inject({ url: '/api/session' })
  expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Cookie realm="members"'])
})
