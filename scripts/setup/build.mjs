import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hashInputs } from './input-hash.mjs'
import { done, stopped } from './outcome.mjs'
import { inRepo, repo } from './repo.mjs'
import { runCommand } from './run-command.mjs'
import { tellStep } from './say.mjs'

/**
 * @typedef {object} Product
 * @property {string} name as it is called on screen
 * @property {readonly string[]} inputs
 * @property {readonly string[]} outputs
 * @property {readonly string[]} command a script inside node_modules and its arguments
 * @property {string} stamp
 */

const compiler = ['tsconfig.json', 'tsconfig.base.json', 'package.json', 'package-lock.json']
const assetSteps = ['scripts/site-assets.mjs', 'scripts/desktop-assets.mjs']
const common = ['electron', 'shared', 'assets', ...assetSteps, ...compiler]

/** What can be built: the app's window and the command line. */
export const products = {
  app: /** @type {Product} */ ({
    name: 'the app',
    inputs: [...common, 'renderer', 'electron.vite.config.ts'],
    outputs: [
      ...['out/main/main.cjs', 'out/main/folder-worker.cjs', 'out/main/lot-worker.cjs'],
      ...['out/main/picture-worker.cjs', 'out/main/safekeeping-worker.cjs'],
      'out/preload/preload.cjs',
      ...['out/renderer/index.html', 'out/site/assets/site.css'],
    ],
    command: ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
    stamp: 'out/app.stamp',
  }),
  cli: /** @type {Product} */ ({
    name: 'the command line',
    inputs: [...common, 'vite.cli.config.ts'],
    outputs: [
      ...['out/cli/cli.cjs', 'out/cli/folder-worker.cjs', 'out/cli/lot-worker.cjs'],
      'out/cli/picture-worker.cjs',
      'out/site/assets/site.css',
    ],
    command: [
      ...['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts'],
      ...['--logLevel', 'warn'],
    ],
    stamp: 'out/cli.stamp',
  }),
}

/**
 * Whether a product was built from exactly these sources.
 * @param {{ stamp: string | undefined, inputs: string, outputsExist: boolean }} facts
 */
export function isFresh({ stamp, inputs, outputsExist }) {
  return outputsExist && stamp === inputs
}

/**
 * Whether `build` would have nothing to do.
 * @param {Product} product
 */
export function isBuilt(product) {
  return isFresh(readFacts(product))
}

/**
 * Builds a product, only when its sources changed.
 * @param {Product} product
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function build(product, out) {
  const facts = readFacts(product)
  if (isFresh(facts)) return done(undefined)
  // A build that dies half-way must not look like the one before it.
  rmSync(inRepo(product.stamp), { force: true })
  const why = facts.stamp === undefined ? 'Building' : 'Something changed; building'
  const outcome = await tellStep(out, `${why} ${product.name}`, () => runBuild(product))
  if (!outcome.ok) return outcome
  mkdirSync(inRepo('out'), { recursive: true })
  writeFileSync(inRepo(product.stamp), facts.inputs)
  return outcome
}

/** @param {Product} product */
async function runBuild(product) {
  const { code, output } = await runCommand(process.execPath, product.command)
  if (code !== 0) return stopped(`Building ${product.name} failed:\n\n${output.trimEnd()}`)
  const absent = product.outputs.filter((path) => !existsSync(inRepo(path)))
  if (absent.length === 0) return done(undefined)
  return stopped(`The build of ${product.name} ended well but left no ${absent.join(', ')}.`)
}

/** @param {Product} product */
function readFacts(product) {
  const stamp = inRepo(product.stamp)
  return {
    stamp: existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined,
    inputs: hashInputs(repo, product.inputs),
    outputsExist: product.outputs.every((path) => existsSync(inRepo(path))),
  }
}
