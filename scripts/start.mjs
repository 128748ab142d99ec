import { spawn } from 'node:child_process'
import { prepareApp } from './setup/prepare.mjs'
import { endOnSignals } from './setup/end-on-signals.mjs'
import { repo } from './setup/repo.mjs'

// `npm start`: sets up what is missing and opens Dateline. Where nobody could see the window, it
// walks the sample article through a day's work instead, and says where the pictures lie.

endOnSignals()
process.exitCode = await start()

async function start() {
  const stage = await prepareApp({ out: process.stdout, display: 'own-first' })
  if (!stage.ok) {
    process.stderr.write(`\n${stage.problem}\n`)
    return 1
  }
  return stage.value.isVirtual ? tour(stage.value) : openWindow(stage.value)
}

/** @param {import('./setup/prepare.mjs').Stage} stage */
async function tour(stage) {
  process.stdout.write(
    'There is no display here, so Dateline opens on a virtual one and goes through its main job.\n',
  )
  const { takeHeadlessTour } = await import('./headless-tour.mjs')
  const outcome = await takeHeadlessTour(stage, process.stdout)
  stage.close()
  if (outcome.ok) return 0
  process.stderr.write(`\n${outcome.problem}\n`)
  return 1
}

/**
 * @param {import('./setup/prepare.mjs').Stage} stage
 * @returns {Promise<number>}
 */
function openWindow({ electron, args, env }) {
  return new Promise((resolve) => {
    const options = /** @type {const} */ ({ cwd: repo, env, stdio: 'inherit' })
    // Chromium's complaints about a machine without D-Bus or a GPU help nobody here.
    const quiet = '--log-level=3'
    const app = spawn(
      electron.executable,
      [repo, quiet, ...args, ...process.argv.slice(2)],
      options,
    )
    process.once('exit', () => app.kill())
    app.once('error', (error) => {
      process.stderr.write(`Electron did not start: ${error.message}\n`)
      resolve(1)
    })
    app.once('close', (code) => resolve(code ?? 1))
  })
}
