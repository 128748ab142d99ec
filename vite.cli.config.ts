import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { siteAssetsStep } from './scripts/site-assets.mjs'

const here = import.meta.dirname

// The command line: the same core as the app, bundled for plain Node.
export default defineConfig({
  plugins: [siteAssetsStep()],
  build: {
    ssr: resolve(here, 'electron/cli.ts'),
    target: 'node20',
    outDir: 'out/cli',
    rollupOptions: {
      external: ['@photostructure/sqlite'],
      output: { format: 'cjs', entryFileNames: 'cli.cjs' },
    },
  },
  ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
})
