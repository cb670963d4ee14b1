import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // On two cores vitest would leave one to itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{core,practice,ipc,main,scripts}/**/*.test.ts'],
        },
      },
      { test: { name: 'renderer', environment: 'happy-dom', include: ['test/renderer/**/*.test.{ts,tsx}'] } },
    ],
  },
})
