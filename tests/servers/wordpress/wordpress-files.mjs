// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runApt, waysToInstall } from '../../../scripts/setup/apt.mjs'
import { done, stopped } from '../../../scripts/setup/outcome.mjs'
import { cacheFolder } from '../../../scripts/setup/repo.mjs'
import { lastLines, runCommand } from '../../../scripts/setup/run-command.mjs'

/** @typedef {import('../../../scripts/setup/outcome.mjs').Outcome<string>} FolderOutcome */

/** What WordPress runs on; the machine's own versions. */
const packages =
  'mariadb-server-core mariadb-client-core php-cli php-mysql php-gd php-curl php-xml php-mbstring php-intl'.split(
    ' ',
  )

/**
 * Installs what WordPress runs on, where that is missing and this person may.
 * @returns {Promise<import('../../../scripts/setup/outcome.mjs').Outcome<undefined>>}
 */
export async function installPackages() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (!/^ID=debian$/m.test(release))
    return stopped('WordPress for the tests comes from Debian’s packages, and this is not Debian.')
  const missing = []
  for (const name of packages) if (!(await isInstalled(name))) missing.push(name)
  if (missing.length === 0) return done(undefined)
  const way = await waysToInstall()
  if (way === undefined) return stopped(`These packages are not installed: ${missing.join(' ')}.`)
  await runApt(way, ['update'])
  const { code, output } = await runApt(way, [
    'install',
    '-y',
    '--no-install-recommends',
    ...missing,
  ])
  return code === 0
    ? done(undefined)
    : stopped(`apt-get could not install ${missing.join(' ')}: ${lastLines(output)}`)
}

/**
 * WordPress itself, of any Debian release, unpacked into a folder; never installed. The packages are
 * kept in the cache that all clones share.
 * @param {{ suite: string, into: string }} wanted
 * @returns {Promise<FolderOutcome>}
 */
export async function unpackWordPress({ suite, into }) {
  const root = join(into, 'usr/share/wordpress')
  if (existsSync(join(into, 'complete'))) return done(root)
  const fetched = await fetchPackages(suite)
  if (!fetched.ok) return fetched
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  for (const name of readdirSync(fetched.value)) {
    const { code, output } = await runCommand('dpkg-deb', ['-x', join(fetched.value, name), into])
    if (code !== 0) return stopped(`dpkg-deb could not unpack ${name}: ${lastLines(output)}`)
  }
  // Debian's own belongs to /etc.
  rmSync(join(root, 'wp-config.php'), { force: true })
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true })
  writeFileSync(join(into, 'complete'), '')
  return done(root)
}

/**
 * @param {string} suite
 * @returns {Promise<FolderOutcome>}
 */
async function fetchPackages(suite) {
  const folder = join(cacheFolder(), 'wordpress', suite)
  if (existsSync(folder)) return done(folder)
  const state = `${folder}.${process.pid}`
  for (const part of ['lists/partial', 'archives/partial', 'packages']) {
    mkdirSync(join(state, part), { recursive: true })
  }
  try {
    const mirror = await findMirror()
    if (mirror === undefined) return stopped('apt knows no mirror here: run apt-get update once.')
    const sources = join(state, 'sources.list')
    const key = '/usr/share/keyrings/debian-archive-keyring.gpg'
    writeFileSync(sources, `deb [signed-by=${key}] ${mirror} ${suite} main\n`)
    const options = aptOptions(state, sources)
    const updated = await runCommand('apt-get', [...options, 'update'])
    if (updated.code !== 0)
      return stopped(`apt-get could not read ${suite}: ${lastLines(updated.output)}`)
    const names = await neededPackages(options)
    const cwd = join(state, 'packages')
    const got = await runCommand('apt-get', [...options, 'download', ...names], { cwd })
    if (got.code !== 0)
      return stopped(`apt-get could not fetch WordPress: ${lastLines(got.output)}`)
    if (!existsSync(folder)) renameSync(cwd, folder)
    return done(folder)
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
}

/** @param {string} name */
async function isInstalled(name) {
  const { output } = await runCommand('dpkg-query', ['-W', '-f=${db:Status-Status}', name])
  return output === 'installed'
}

/** The mirror this machine uses for its own packages. */
async function findMirror() {
  const { output } = await runCommand('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(COMPONENT)',
    'Created-By: Packages',
  ])
  return /^(\S+) main$/m.exec(output)?.[1]
}

/** WordPress, the libraries it links to and the theme it recommends. */
async function neededPackages(/** @type {readonly string[]} */ options) {
  const { output } = await runCommand('apt-cache', [
    ...options,
    'show',
    '--no-all-versions',
    'wordpress',
  ])
  const lines = output.match(/^(?:Depends|Recommends): .*$/gm) ?? []
  const names =
    lines.join(',').match(/(?:libjs-|php-getid3|libphp-|wordpress-theme-)[a-z0-9.+-]*/g) ?? []
  return ['wordpress', ...new Set(names)]
}

/** A state of apt's own, apart from the machine's. */
function aptOptions(/** @type {string} */ state, /** @type {string} */ sources) {
  const settings = {
    'Dir::Etc::SourceList': sources,
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::lists': join(state, 'lists'),
    'Dir::Cache::archives': join(state, 'archives'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  }
  return ['-q', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])]
}
