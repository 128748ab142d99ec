import { build, isBuilt, products } from './build.mjs'
import { checkNode } from './check-node.mjs'
import { displayArguments, hasDisplay, hasVirtualDisplay, openVirtualDisplay } from './display.mjs'
import { findElectron } from './electron-runtime.mjs'
import { done } from './outcome.mjs'
import { installPackages, packagesAreReady } from './packages.mjs'
import { inRepo } from './repo.mjs'
import { prepareSandbox } from './sandbox.mjs'
import { completeSystem } from './system-packages.mjs'
import { withLock } from './with-lock.mjs'

/**
 * All that is needed to open Dateline's window.
 * @typedef {object} Stage
 * @property {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @property {readonly string[]} args what Electron must be told on this machine
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isVirtual nobody sees the window
 * @property {() => void} close
 */

/**
 * Makes the packages ready, and nothing else.
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function preparePackages(out) {
  const node = checkNode()
  if (!node.ok) return node
  return packagesAreReady() ? done(undefined) : locked(out, () => installPackages(out))
}

/**
 * Makes the command line ready: packages and its build. Says nothing where nothing is to do.
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export function prepareCommandLine(out) {
  return prepareProduct(products.cli, out)
}

/**
 * Makes the app's build ready and an Electron to go with it.
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<import('./electron-runtime.mjs').ElectronRuntime>>}
 */
export async function prepareBuild(out) {
  const built = await prepareProduct(products.app, out)
  if (!built.ok) return built
  const electron = await locked(out, () => findElectron(out))
  if (electron.ok) out.write(`${electron.value.why}\n`)
  return electron
}

/**
 * Makes the app ready on this machine: packages, an Electron, its libraries, the build, a display.
 * @param {{ out: import('./say.mjs').Out, display: 'own-first' | 'virtual-first' }} wishes
 * @returns {Promise<import('./outcome.mjs').Outcome<Stage>>}
 */
export async function prepareApp({ out, display }) {
  const electron = await prepareBuild(out)
  if (!electron.ok) return electron
  const { executable } = electron.value
  const isVirtual = !(await hasDisplay()) || (display === 'virtual-first' && hasVirtualDisplay())
  const system = await completeSystem({ executable, needsVirtualDisplay: isVirtual, out })
  if (!system.ok) return system
  const sandbox = await prepareSandbox(executable)
  if (!sandbox.ok) return sandbox
  const stage = { electron: electron.value, args: sandbox.value, env: electronEnv(electron.value) }
  return isVirtual ? onVirtualDisplay(stage) : onOwnDisplay(stage)
}

/**
 * @param {import('./build.mjs').Product} product
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
async function prepareProduct(product, out) {
  const packages = await preparePackages(out)
  if (!packages.ok || isBuilt(product)) return packages
  return locked(out, () => build(product, out))
}

/**
 * @template T
 * @param {import('./say.mjs').Out} out
 * @param {() => Promise<T>} work
 */
function locked(out, work) {
  const onWait = () => out.write('Another Dateline command is setting up here; waiting for it.\n')
  return withLock(inRepo('out', '.setting-up'), { onWait }, work)
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} electron */
function electronEnv({ dist }) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist }
  // Some editors' terminals set it, and Electron would start as a plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  return env
}

/** @typedef {Pick<Stage, 'electron' | 'args' | 'env'>} Backstage */

/** @param {Backstage} stage */
async function onOwnDisplay(stage) {
  const args = [...stage.args, ...(await displayArguments())]
  return done({ ...stage, args, isVirtual: false, close: () => undefined })
}

/**
 * @param {Backstage} stage
 * @returns {Promise<import('./outcome.mjs').Outcome<Stage>>}
 */
async function onVirtualDisplay(stage) {
  const opened = await openVirtualDisplay()
  if (!opened.ok) return opened
  const { display, close } = opened.value
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...stage.env, DISPLAY: display }
  delete env['WAYLAND_DISPLAY']
  return done({ ...stage, env, isVirtual: true, close })
}
