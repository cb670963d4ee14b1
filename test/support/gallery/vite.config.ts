import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Every scene on one page, to be looked at: `npx vite build test/support/gallery --outDir <folder>`. Not part of the app. */
export default defineConfig({
  plugins: [react()],
  base: './',
  build: { target: 'chrome114', assetsInlineLimit: 0, emptyOutDir: true },
})
