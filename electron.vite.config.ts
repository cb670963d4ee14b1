import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The app must also run on Electron 25 (Node 18, Chromium 114): main and the preloads are CommonJS for Node 18,
// with their dependencies bundled, and a sandboxed preload can't require anything but Electron.
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' } as const

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: { input: { index: 'src/main/index.ts' }, output: commonJs },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: { control: 'src/preload/control.ts', audience: 'src/preload/audience.ts' },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: 'chrome114',
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          control: resolve('src/renderer/control/index.html'),
          audience: resolve('src/renderer/audience/index.html'),
          identify: resolve('src/renderer/identify/index.html'),
        },
      },
    },
  },
})
