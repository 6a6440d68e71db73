import { defineConfig } from 'vitest/config'

/** The whole matrix of faults and the long runs, one after the other: nothing else may disturb what they measure. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/support/database.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    fileParallelism: false,
  },
})
