import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { cardFontsStep } from './scripts/card-fonts.mjs'
import { siteAssetsStep } from './scripts/site-assets.mjs'

const here = import.meta.dirname
// Under the LGPL: a file of its own, which anybody may replace.
const heic = 'libheif-js/libheif-wasm/libheif.js'
const external = ['@photostructure/sqlite', 'sharp', heic]

// The command line: the same core as the app, bundled for plain Node.
export default defineConfig({
  plugins: [siteAssetsStep(), cardFontsStep()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    rollupOptions: {
      input: {
        cli: resolve(here, 'electron/cli.ts'),
        'folder-worker': resolve(here, 'electron/publish/folder-worker.ts'),
        'lot-worker': resolve(here, 'electron/publish/lot-worker.ts'),
        'picture-worker': resolve(here, 'electron/pictures/picture-worker.ts'),
      },
      external,
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external },
})
