import { cpSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/**
 * Everything but the native addons is bundled, so that the engine starts from a few files and the
 * packaged application carries no node_modules tree.
 */
const external = ['electron', 'better-sqlite3', '@napi-rs/canvas']

/** Reports carry their fonts inside them; the engine reads these files when it writes one. */
const reportFonts = {
  name: 'report-fonts',
  closeBundle() {
    for (const script of ['ibm-plex-sans', 'ibm-plex-sans-hebrew', 'ibm-plex-sans-arabic']) {
      const from = join('node_modules/@fontsource', script, 'files')
      const wanted = readdirSync(from).filter((name) => /-(latin|hebrew|arabic)-(400|600)-normal\.woff2$/.test(name))
      for (const name of wanted) cpSync(join(from, name), join('out/fonts', script, 'files', name))
    }
  },
}

/**
 * fflate's build for Node declares a `require` of its own. Wherever the bundler puts it into a file by itself, electron-vite adds another to
 * that file, and the engine does not start. The build for browsers does the same work without one.
 */
const fflate = { find: /^fflate$/, replacement: resolve('node_modules/fflate/esm/browser.js') }

export default defineConfig({
  main: {
    plugins: [reportFonts],
    resolve: { alias: [fflate] },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: {
          main: resolve('electron/main/main.ts'),
          engine: resolve('electron/engine/engine.ts'),
          'job-worker': resolve('electron/jobs/job-worker.ts'),
          cli: resolve('electron/cli/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: { preload: resolve('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // Less to parse before the first paint.
      minify: true,
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), preview: resolve('renderer/preview/index.html') },
      },
    },
  },
})
