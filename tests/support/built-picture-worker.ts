import { join } from 'node:path'
import { build } from 'vite'

const repo = join(__dirname, '../..')

/** The script of the process that works on pictures, bundled as the command line has it. */
export async function builtPictureWorker(): Promise<string> {
  // Inside the clone, so that the library beside it is found.
  const outDir = join(repo, 'out', 'test-workers', String(process.pid))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(repo, 'electron/pictures/picture-worker.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        external: ['sharp', 'libheif-js/libheif-wasm/libheif.js'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
    ssr: { noExternal: true, external: ['sharp', 'libheif-js/libheif-wasm/libheif.js'] },
  })
  return join(outDir, 'picture-worker.cjs')
}
