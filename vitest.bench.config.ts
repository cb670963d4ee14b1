import { defineConfig } from 'vitest/config'

/** Benchmarks: they print medians and ratios of things measured in one run, and never fail for a time. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
