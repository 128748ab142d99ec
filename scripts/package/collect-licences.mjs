import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} LockPackage
 * @property {string} [version]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 */

/**
 * The licences of every package whose code or fonts Dateline ships, one after the other.
 * @param {string} root the folder with package-lock.json and node_modules
 */
export function collectLicences(root) {
  const lock = /** @type {{ packages: Record<string, LockPackage> }} */ (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  )
  const packages = shippedPackages(lock.packages)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => licenceOf(root, path, lock.packages[path] ?? {}))
  return [...packages, ...lesserGeneral(root)].join(`\n${'='.repeat(80)}\n\n`)
}

/**
 * libvips and parts of it are under the LGPL, which wants its text, and the GPL’s, beside them.
 * @param {string} root
 */
function lesserGeneral(root) {
  const folder = join(root, 'assets/licences')
  return ['LGPL-3.txt', 'GPL-3.txt'].map((name) => readFileSync(join(folder, name), 'utf8'))
}

/**
 * The packages that readers and editors receive: what only building and testing need stays here.
 * @param {Readonly<Record<string, LockPackage>>} packages
 */
export function shippedPackages(packages) {
  return Object.keys(packages)
    .filter((path) => path !== '' && !packages[path]?.dev && !packages[path]?.devOptional)
    .sort()
}

/**
 * @param {string} root
 * @param {string} path
 * @param {LockPackage} entry
 */
function licenceOf(root, path, { version = '', license = 'licence not named' }) {
  const folder = join(root, path)
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const all = readdirSync(folder)
  const named = all.filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  // Some say it in their readme only, such as libvips, which lists what it is built of.
  const files = named.length > 0 ? named : all.filter((file) => /^readme/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
