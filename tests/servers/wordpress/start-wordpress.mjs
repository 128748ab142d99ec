// @ts-check
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { done, stopped } from '../../../scripts/setup/outcome.mjs'
import { repo } from '../../../scripts/setup/repo.mjs'
import { lastLines, runCommand } from '../../../scripts/setup/run-command.mjs'
import { withLock } from '../../../scripts/setup/with-lock.mjs'
import { findLiveblog } from './liveblog-plugin.mjs'
import { installPackages, unpackWordPress } from './wordpress-files.mjs'

/**
 * A real WordPress for the tests: on loopback alone, with a database of its own and four users.
 * `node tests/servers/wordpress/start-wordpress.mjs` starts it and prints its address and passwords,
 * `… stop` ends it; `… liveblog` starts another one, apart from the first, with the Liveblog plug-in.
 * DATELINE_WORDPRESS names the Debian release they come from: bookworm has 6.1, trixie 6.8, sid 7.
 */

/**
 * @typedef {object} WordPressServer
 * @property {string} url
 * @property {string} version
 * @property {Readonly<Record<'admin' | 'editor' | 'author' | 'contributor', WordPressUser>>} users
 */
/** @typedef {{ readonly password: string, readonly login: string }} WordPressUser `password` is the application password */

/** @typedef {'plain' | 'liveblog'} Kind which of the two: without plug-ins, or with Liveblog */
/** @typedef {ReturnType<typeof siteOf>} Site where one of them lies */

const suite = process.env['DATELINE_WORDPRESS'] ?? 'trixie'
const php = (/** @type {string} */ name) => fileURLToPath(new URL(`php/${name}`, import.meta.url))
const answerWithinMs = 60_000

/**
 * Starts a WordPress, unless it runs; minutes the first time, a second or two later.
 * @param {Kind} [kind]
 * @returns {Promise<import('../../../scripts/setup/outcome.mjs').Outcome<WordPressServer>>}
 */
export async function startWordPress(kind = 'plain') {
  const plugin = kind === 'liveblog' ? await findLiveblog() : done('')
  if (!plugin.ok) return plugin
  const site = siteOf(kind)
  const { folder, at } = site
  return withLock(`${folder}.lock`, { onWait: () => undefined }, async () => {
    mkdirSync(folder, { recursive: true })
    const packages = await installPackages()
    if (!packages.ok) return packages
    const files = await unpackWordPress({ suite, into: at('files') })
    if (!files.ok) return files
    const root = files.value
    copyFileSync(php('config.php'), join(root, 'wp-config.php'))
    if (plugin.value !== '' && !isAlive(site, 'web.pid')) putPlugin(plugin.value, root)
    const database = await startDatabase(site)
    if (!database.ok) return database
    const set = await setUp(site, { root, plugin: kind === 'liveblog' })
    if (!set.ok) return set
    const runs = isAlive(site, 'web.pid')
    const url = runs ? readFileSync(at('url'), 'utf8') : await startWeb(site, root)
    if (!(await answers(site, url)))
      return stopped(`WordPress does not answer; see ${at('web.log')}.`)
    return done({ url, ...JSON.parse(readFileSync(at('users.json'), 'utf8')) })
  })
}

/** Ends them; what is in them is kept. */
export async function stopWordPress() {
  for (const site of [siteOf('plain'), siteOf('liveblog')]) {
    for (const name of ['web.pid', 'database.pid']) {
      if (!isAlive(site, name)) continue
      // The whole group: PHP's workers outlive the one that started them.
      process.kill(-pidIn(site, name))
      for (let count = 0; count < 100 && isAlive(site, name); count += 1) await wait(50)
      rmSync(site.at(name), { force: true })
    }
  }
}

/** A folder of its own for each: files, database and users of one are nothing to the other. */
function siteOf(/** @type {Kind} */ kind) {
  const clone = createHash('sha256').update(repo).digest('hex').slice(0, 8)
  // Sockets have short names, so not deeper than this.
  const name = `dateline-wordpress-${suite}-${clone}${kind === 'plain' ? '' : `-${kind}`}`
  const folder = join(tmpdir(), name)
  return { folder, at: (/** @type {string} */ part) => join(folder, part) }
}

/** A copy, for the web server gives out what lies below its root. */
function putPlugin(/** @type {string} */ from, /** @type {string} */ root) {
  const into = join(root, 'wp-content/plugins/liveblog')
  rmSync(into, { recursive: true, force: true })
  cpSync(from, into, {
    recursive: true,
    filter: (path) => !/[\\/](\.git|node_modules)$/.test(path),
  })
}

async function startDatabase(/** @type {Site} */ site) {
  const { at } = site
  if (isAlive(site, 'database.pid')) return done(undefined)
  const user = [
    '--no-defaults',
    `--datadir=${at('data')}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]
  if (!existsSync(at('data/mysql'))) {
    const made = await runCommand('mariadb-install-db', [
      ...user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ])
    if (made.code !== 0) return stopped(`MariaDB could not be set up: ${lastLines(made.output)}`)
  }
  writeFileSync(
    at('begin.sql'),
    `CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS wordpress@localhost IDENTIFIED BY 'wordpress';
GRANT ALL ON wordpress.* TO wordpress@localhost;
`,
  )
  rmSync(at('db.sock'), { force: true })
  const program = existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd'
  startApart(site, program, {
    name: 'database',
    args: [
      ...user,
      `--socket=${at('db.sock')}`,
      '--skip-networking',
      `--init-file=${at('begin.sql')}`,
      '--innodb-flush-log-at-trx-commit=2',
      '--innodb-buffer-pool-size=64M',
      '--performance-schema=OFF',
    ],
  })
  for (let count = 0; count < 600; count += 1) {
    if (existsSync(at('db.sock'))) return done(undefined)
    if (!isAlive(site, 'database.pid')) break
    await wait(100)
  }
  return stopped(`MariaDB did not start; see ${at('database.log')}.`)
}

/** Installs the site, makes its users and switches its plug-in on, where that is not done. */
async function setUp(
  /** @type {Site} */ site,
  /** @type {{ root: string, plugin: boolean }} */ { root, plugin },
) {
  const { at } = site
  const secret = at('secret')
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(32).toString('hex'), { mode: 0o600 })
  for (const step of ['install', 'users', ...(plugin ? ['plugin'] : [])]) {
    const args = [php('setup.php'), step, root, at('users.json')]
    const env = environment(site, 'http://127.0.0.1')
    const { code, output } = await runCommand('php', args, { env })
    // WordPress ends well when it has died of something.
    const isDone = code === 0 && (step === 'install' || existsSync(at('users.json')))
    if (!isDone) return stopped(`WordPress could not be set up: ${lastLines(output)}`)
  }
  return done(undefined)
}

async function startWeb(/** @type {Site} */ site, /** @type {string} */ root) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  writeFileSync(site.at('url'), url)
  startApart(site, 'php', {
    name: 'web',
    args: [
      ...['-d', 'memory_limit=256M', '-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M'],
      ...['-S', `127.0.0.1:${port}`, '-t', root, php('router.php')],
    ],
    env: { ...environment(site, url), PHP_CLI_SERVER_WORKERS: '4' },
  })
  return url
}

/** What config.php reads. */
function environment(/** @type {Site} */ { folder }, /** @type {string} */ url) {
  return { ...process.env, DATELINE_WP_URL: url, DATELINE_WP_FOLDER: folder }
}

/** Starts a program that outlives us; its id and its words stand in the folder. */
function startApart(
  /** @type {Site} */ { at },
  /** @type {string} */ program,
  /** @type {{ name: string, args: readonly string[], env?: NodeJS.ProcessEnv }} */ {
    name,
    args,
    env = process.env,
  },
) {
  const log = openSync(at(`${name}.log`), 'a')
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log, log] })
  child.unref()
  writeFileSync(at(`${name}.pid`), String(child.pid ?? ''))
}

async function answers(/** @type {Site} */ site, /** @type {string} */ url) {
  const until = Date.now() + answerWithinMs
  while (Date.now() < until && isAlive(site, 'web.pid')) {
    const answer = await fetch(`${url}/wp-json/`).catch(() => undefined)
    if (answer?.ok === true) return true
    await wait(100)
  }
  return false
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}

/** Whether the program whose id stands there still runs: ids are given anew after a while. */
function isAlive(/** @type {Site} */ site, /** @type {string} */ name) {
  const pid = pidIn(site, name)
  if (pid === 0 || !existsSync(`/proc/${pid}/cmdline`)) return false
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${site.folder}/`)
}

function pidIn(/** @type {Site} */ { at }, /** @type {string} */ name) {
  return existsSync(at(name)) ? Number(readFileSync(at(name), 'utf8')) || 0 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , asked] = process.argv
  if (asked === 'stop') await stopWordPress()
  else {
    const started = await startWordPress(asked === 'liveblog' ? 'liveblog' : 'plain')
    process.stdout.write(`${JSON.stringify(started, null, 2)}\n`)
  }
}
