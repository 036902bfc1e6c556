import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/template.ts'],
    // Starting a database, or a browser, takes a while where two share a processor.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Each file has its own app and database; what they import need not be imported anew.
    isolate: false,
    maxWorkers: 2,
  },
})
