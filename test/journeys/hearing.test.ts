import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'
import { swallowingProxy } from '../support/swallowing-proxy.ts'

const app = await startApp()
const browser = await startBrowser()
const proxy = await swallowingProxy(await addressOf(app))
afterAll(() => proxy.close())

const [clara, bruno] = [await signedIn(app, 'Clara'), await signedIn(app, 'Bruno')]
const { community } = await aCommunityOf(app, clara, bruno)
await aThread(clara, community.id, { title: 'Was alle hören' })

const PAGES = ['/', `/communities/${community.id}`]

const CAUSES: [string, (page: Page) => Promise<unknown>][] = [
  ['by itself', (page) => page.clock.fastForward(25_000)],
  [
    'when somebody comes back to it',
    async (page) => {
      await page.evaluate(`dispatchEvent(new Event('online'))`)
      await page.clock.fastForward(6_000)
    },
  ],
]

for (const path of PAGES) {
  it.each(CAUSES)(
    `finds %s that ${path} hears nothing any more`,
    { timeout: 60_000 },
    async (cause, notice) => {
      const { page } = await openPage(browser, proxy.address, bruno.cookie)
      await page.clock.install()
      const connected = page.waitForEvent('websocket')
      await page.goto(proxy.address + path)
      await (await connected).waitForEvent('framereceived')
      // The list asks over HTTP, which goes on: it has to be there before nothing is heard.
      await page.getByRole('link', { name: 'Was alle hören' }).first().waitFor()

      proxy.swallow()
      const title = `Was niemand hört, ${cause} (${path})`
      await aThread(clara, community.id, { title })
      expect(await page.getByRole('link', { name: title }).count()).toBe(0)
      const anew = page.waitForEvent('websocket')
      await notice(page)

      await anew
      await page.getByRole('link', { name: title }).first().waitFor()
      await page.context().close()
    },
  )
}
