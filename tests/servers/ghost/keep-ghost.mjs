import { spawn } from 'node:child_process'
import { openSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from './ghost-folder.mjs'

// Runs Ghost until no test has used it for a while: nobody has to remember to stop it.
const idleMs = 15 * 60_000

const log = openSync(paths.log, 'w')
const ghost = spawn(join(paths.node, 'bin', 'node'), [join('current', 'index.js')], {
  cwd: paths.site,
  env: { ...process.env, NODE_ENV: 'development' },
  stdio: ['ignore', log, log],
})
writeFileSync(paths.process, JSON.stringify({ keeper: process.pid, ghost: ghost.pid }))
ghost.on('exit', () => process.exit())
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => ghost.kill())
setInterval(() => {
  if (Date.now() - statSync(paths.lastUse).mtimeMs > idleMs) ghost.kill()
}, 10_000)
