import { spawn } from 'node:child_process'
import { repo } from './repo.mjs'

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [visible] its output goes to this terminal instead of into the answer
 */

/** @typedef {{ readonly code: number, readonly output: string }} CommandResult */

/**
 * Runs a program to its end. A program that is not there, or was killed, has a code other than 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>} `output` is everything it said, both streams in order
 */
export function runCommand(command, args, options = {}) {
  const { cwd = repo, env = process.env, visible = false } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: visible ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    // Whoever ends us does not leave it running alone.
    const stop = () => child.kill()
    process.once('exit', stop)
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const end = (/** @type {CommandResult} */ result) => {
      process.removeListener('exit', stop)
      resolve(result)
    }
    child.once('error', (error) => end({ code: 127, output: error.message }))
    child.once('close', (code) => end({ code: code ?? 1, output }))
  })
}

/**
 * Runs npm, the very one that started us where there is one.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath']
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm))
    return runCommand(process.execPath, [npm, ...args])
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

/**
 * The end of what a program said, where its error usually stands.
 * @param {string} output
 */
export function lastLines(output, count = 12) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

/**
 * The beginning of what npm said: its reason comes first, its advice for everything else after.
 * @param {string} output
 */
export function firstLines(output, count = 10) {
  return output.trim().split('\n').slice(0, count).join('\n')
}
