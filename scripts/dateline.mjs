import { spawn } from 'node:child_process'
import { prepareCommandLine } from './setup/prepare.mjs'
import { inRepo } from './setup/repo.mjs'

// `npm run --silent dateline -- <command>`: the newsroom's core without a window. Standard output
// belongs to the command, so all that set-up has to say goes to standard error.

const prepared = await prepareCommandLine(process.stderr)
if (prepared.ok) {
  runCommandLine()
} else {
  process.stderr.write(`${prepared.problem}\n`)
  process.exitCode = 1
}

function runCommandLine() {
  const child = spawn(
    process.execPath,
    [inRepo('out', 'cli', 'cli.cjs'), ...process.argv.slice(2)],
    {
      // npm moves to the clone's root; FILE and DIR mean the folder the person typed them in.
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
      stdio: 'inherit',
    },
  )
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  child.once('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
