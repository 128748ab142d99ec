// Runs every bench in tests/bench, one after the other: each prints a table, and none can fail.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { endOnSignals } from './setup/end-on-signals.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { repo } from './setup/repo.mjs'

endOnSignals()
process.exitCode = await bench(process.argv[2] ?? '')

/** @param {string} filter part of a bench's name; empty runs all */
async function bench(filter) {
  const stage = await prepareApp({ out: process.stdout, display: 'virtual-first' })
  if (!stage.ok) {
    process.stderr.write(`\n${stage.problem}\n`)
    return 1
  }
  const { env, close } = stage.value
  const benches = readdirSync(join(repo, 'tests/bench')).filter(
    (name) => name.endsWith('.bench.ts') && name.includes(filter),
  )
  let worst = 0
  // The threads that make sites and work in folders are bundles of their own, as in the app.
  await bundleOf('electron/publish/folder-worker.ts')
  await bundleOf('electron/publish/lot-worker.ts')
  for (const name of benches) {
    const bundle = await bundleOf(join('tests/bench', name))
    console.log(`\n${name}`)
    const run = spawnSync(process.execPath, [bundle], { cwd: repo, env, stdio: 'inherit' })
    worst = Math.max(worst, run.status ?? 1)
  }
  close()
  return worst
}

/** @param {string} path */
async function bundleOf(path) {
  // Found only now: before the set-up there was no Vite.
  const { build } = await import('vite')
  const outDir = join(repo, 'out/bench')
  await build({
    root: repo,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(repo, path),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  return join(outDir, basename(path).replace(/\.ts$/, '.cjs'))
}
