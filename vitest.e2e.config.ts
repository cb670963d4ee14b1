import { defineConfig } from 'vitest/config'

/** The app itself in a real Electron; `npm run e2e` brings the display and the runtime (CHALKBIRD_ELECTRON). */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
