import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, expect } from 'vitest'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--renderer-process-limit=1', '--process-per-site', '--disable-site-isolation-trials'],
]

/** A Chromium: the one that comes as a package, else the machine's own. */
export async function startBrowser(): Promise<Browser> {
  const browser = await playwright.launch({ executablePath: await executable(), args: QUIET })
  afterAll(() => browser.close())
  return browser
}

async function executable() {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // By these it unpacks the libraries that it needs, wherever it runs.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
    const { default: packaged } = await import('@sparticuz/chromium')
    return packaged.executablePath()
  }
  const found = SYSTEM.find((path) => existsSync(path))
  if (!found) throw new Error('There is no Chromium on this machine for the browser tests.')
  return found
}

/** A page of a member who is signed in, in German and in Berlin. What its console says amiss is kept. */
export async function openPage(browser: Browser, address: string, cookie?: string) {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  if (cookie) {
    const [name, value] = cookie.split('=')
    await context.addCookies([{ name: name!, value: value!, url: address, httpOnly: true }])
  }
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (it) => it.type() === 'error' && complaints.push(it.text()))
  const elsewhere: string[] = []
  page.on('request', (it) => it.url().startsWith(address) || elsewhere.push(it.url()))
  return { page, complaints, elsewhere }
}

/** Whether axe finds nothing to complain of. */
export async function expectAccessible(page: Page) {
  // What still fades in has not the colours that it is meant to have.
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished))`)
  // Evaluated by the debugger, for which the page's own rules on scripts do not count.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}

/** Whether nothing has to be scrolled sideways on a small screen. */
export async function expectToFit(page: Page, width = 320) {
  const before = page.viewportSize()!
  await page.setViewportSize({ width, height: 800 })
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow).toBe(0)
  await page.setViewportSize(before)
}
