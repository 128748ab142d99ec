import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { cardFontsStep } from './scripts/card-fonts.mjs'
import { desktopAssetsStep } from './scripts/desktop-assets.mjs'
import { siteAssetsStep } from './scripts/site-assets.mjs'

const here = import.meta.dirname

// Everything but Electron and what is native (SQLite, sharp) is bundled, so the packaged app needs no
// node_modules, and ESM-only packages (electron-store) work in a CommonJS main process.
// Under the LGPL: a file of its own, which anybody may replace.
const heic = 'libheif-js/libheif-wasm/libheif.js'
// What ssh2 asks for and does without: programs that a compiler would have to make.
const absent = ['cpu-features', /sshcrypto\.node$/]
const external = ['electron', '@photostructure/sqlite', 'sharp', heic, ...absent]

export default defineConfig({
  main: {
    plugins: [siteAssetsStep(), cardFontsStep(), desktopAssetsStep()],
    build: {
      target: 'node18',
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main.ts'),
          'folder-worker': resolve(here, 'electron/publish/folder-worker.ts'),
          'lot-worker': resolve(here, 'electron/publish/lot-worker.ts'),
          'picture-worker': resolve(here, 'electron/pictures/picture-worker.ts'),
          'safekeeping-worker': resolve(here, 'electron/safekeeping/safekeeping-worker.ts'),
        },
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(here, 'electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome114',
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
})
