import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { done, stopped } from './outcome.mjs'
import { lastLines } from './run-command.mjs'

const connectMs = 1500
const screen = '1600x1000x24'

/**
 * Where a DISPLAY such as ":0" or "desk:10.0" listens.
 * @param {string} display
 * @returns {readonly import('node:net').NetConnectOpts[]} every place worth trying, none if it is no display
 */
export function addressesOf(display) {
  const match = /^(?:(unix)|([^:]*)):(\d+)(?:\.\d+)?$/.exec(display)
  if (match === null) return []
  const [, , host = '', number = '0'] = match
  if (host !== '') return [{ host, port: 6000 + Number(number) }]
  const path = `/tmp/.X11-unix/X${number}`
  return [{ path: `\0${path}` }, { path }]
}

/**
 * Whether a window would be seen: a DISPLAY left over from a closed session does not count.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function hasDisplay(env = process.env) {
  if (process.platform !== 'linux') return true
  return (await hasX(env)) || (await hasWayland(env))
}

/**
 * What Electron must be told where there is Wayland and nothing else.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<readonly string[]>}
 */
export async function displayArguments(env = process.env) {
  if (process.platform !== 'linux' || (await hasX(env))) return []
  return (await hasWayland(env)) ? ['--ozone-platform=wayland'] : []
}

/** @param {NodeJS.ProcessEnv} env */
async function hasX(env) {
  for (const address of addressesOf(env['DISPLAY'] ?? '')) if (await answers(address)) return true
  return false
}

/** @param {NodeJS.ProcessEnv} env */
async function hasWayland(env) {
  const name = env['WAYLAND_DISPLAY']
  if (!name) return false
  return answers({
    path: name.startsWith('/') ? name : join(env['XDG_RUNTIME_DIR'] ?? '/', name),
  })
}

/**
 * @param {import('node:net').NetConnectOpts} address
 * @returns {Promise<boolean>}
 */
function answers(address) {
  return new Promise((resolve) => {
    const socket = connect(address)
    const answer = (/** @type {boolean} */ value) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(connectMs, () => answer(false))
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

/** Whether a display that nobody sees can be started here. */
export function hasVirtualDisplay() {
  if (process.platform !== 'linux') return false
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, 'Xvfb')))
}

/**
 * Starts a display nobody sees; it ends with this process, or earlier by `close`.
 * @returns {Promise<import('./outcome.mjs').Outcome<{ display: string, close: () => void }>>}
 */
export function openVirtualDisplay() {
  return new Promise((resolve) => {
    const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
    let [number, complaint] = ['', '']
    const close = () => {
      process.removeListener('exit', close)
      server.kill()
    }
    process.once('exit', close)
    server.stderr?.on('data', (chunk) => (complaint += chunk))
    server.stdio[3]?.on('data', (chunk) => {
      number += chunk
      if (number.endsWith('\n')) resolve(done({ display: `:${number.trim()}`, close }))
    })
    server.once('error', (error) => resolve(stopped(`Xvfb did not start: ${error.message}`)))
    server.once('exit', () =>
      resolve(stopped(`Xvfb, the virtual display, did not start:\n\n${lastLines(complaint, 4)}`)),
    )
  })
}
