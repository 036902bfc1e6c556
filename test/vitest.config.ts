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
    // With `npm test -- --coverage`. Tables are declarations, and what runs in a process or worker of its own is not seen.
    coverage: {
      provider: 'v8',
      include: ['server/**/*.ts'],
      exclude: [
        ...['server/sample/**', 'server/**/*tables.ts', 'server/main.ts'],
        ...['server/markdown/worker.ts', 'server/markdown/context.ts'],
        'server/files/pictures/process.ts',
      ],
      reporter: ['text', 'text-summary'],
      thresholds: { lines: 95 },
    },
  },
})
