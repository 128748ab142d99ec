// Runs every bench in tests/bench, one after the other: each prints a table, and none can fail.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const benches = readdirSync(join(root, 'tests/bench')).filter((name) => name.endsWith('.bench.ts'))

for (const name of benches) {
  const outDir = join(root, 'out/bench')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/bench', name),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  console.log(`\n${name}`)
  const run = spawnSync(process.execPath, [join(outDir, name.replace(/\.ts$/, '.cjs'))], {
    stdio: 'inherit',
  })
  process.exitCode ||= run.status ?? 1
}
