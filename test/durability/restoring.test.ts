import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { emptyOnServer, freshOnServer, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

/** A command of the manual, by its name, with these in the place of what it leaves open. */
function fromManual(name: string, values: Record<string, string>) {
  const manual = readFileSync('docs/operating.md', 'utf8')
  const [line] = new RegExp(`^ *${name} .*$`, 'm').exec(manual)!
  const words = line.trim().split(' ')
  return words.map((word) =>
    Object.entries(values).reduce((text, [open, value]) => text.replace(open, value), word),
  )
}

const run = ([command, ...words]: string[]) => execFileSync(command!, words, { stdio: 'pipe' })

// Embedded, the backup is a copy of a folder.
it.runIf(onPostgres())(
  'finds again what was said, in a database restored by the manual',
  async () => {
    const [before, after] = [await freshOnServer(), await emptyOnServer()]
    const dump = join(tmpdir(), `anstoss-${process.pid}.dump`)
    try {
      const old = await appOn(await openPostgres(before.url))
      const anna = await signedIn(old, 'Anna')
      const { community } = await aCommunityOf(old, anna)
      const { thread } = await aThread(anna, community.id, { title: 'Vor dem Brand' })
      run(fromManual('pg_dump', { '"$DATABASE_URL"': before.url, 'anstoss.dump': dump }))
      await aThread(anna, community.id, { title: 'Nach der Sicherung' })
      await old.close()

      run(
        fromManual('pg_restore', {
          '"postgres://…/anstoss_restored"': after.url,
          'anstoss.dump': dump,
        }),
      )
      const restored = await appOn(await openPostgres(after.url))
      const get = (path: string) =>
        restored.inject({ url: `/api${path}`, headers: { cookie: anna.cookie } })
      expect((await restored.inject('/api/ready')).json()).toEqual({ state: 'ready' })
      expect((await get(`/threads/${thread.id}`)).json().thread.title).toBe('Vor dem Brand')
      const { items } = (await get('/search?q=Brand')).json()
      expect(items.map((it: { post: { threadId: number } }) => it.post.threadId)).toEqual([
        thread.id,
      ])
      expect((await get('/search?q=Sicherung')).json().items).toEqual([])
      await restored.close()
    } finally {
      await rm(dump, { force: true })
      await Promise.all([before.drop(), after.drop()])
    }
  },
)
