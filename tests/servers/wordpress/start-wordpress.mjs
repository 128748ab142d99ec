// @ts-check
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  copyFileSync,
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
import { installPackages, unpackWordPress } from './wordpress-files.mjs'

/**
 * A real WordPress for the tests: on loopback alone, with a database of its own and four users.
 * `node tests/servers/wordpress/start-wordpress.mjs` starts it and prints its address and passwords,
 * `… stop` ends it. DATELINE_WORDPRESS names the Debian release it comes from: bookworm has 6.1,
 * trixie 6.8, sid 7.
 */

/**
 * @typedef {object} WordPressServer
 * @property {string} url
 * @property {string} version
 * @property {Readonly<Record<'admin' | 'editor' | 'author' | 'contributor', WordPressUser>>} users
 */
/** @typedef {{ readonly password: string, readonly login: string }} WordPressUser `password` is the application password */

const suite = process.env['DATELINE_WORDPRESS'] ?? 'trixie'
const clone = createHash('sha256').update(repo).digest('hex').slice(0, 8)
// Sockets have short names, so not deeper than this.
const folder = join(tmpdir(), `dateline-wordpress-${suite}-${clone}`)
const at = (/** @type {string} */ name) => join(folder, name)
const php = (/** @type {string} */ name) => fileURLToPath(new URL(`php/${name}`, import.meta.url))
const answerWithinMs = 60_000

/**
 * Starts WordPress, unless it runs; minutes the first time, a second or two later.
 * @returns {Promise<import('../../../scripts/setup/outcome.mjs').Outcome<WordPressServer>>}
 */
export function startWordPress() {
  return withLock(`${folder}.lock`, { onWait: () => undefined }, async () => {
    mkdirSync(folder, { recursive: true })
    const packages = await installPackages()
    if (!packages.ok) return packages
    const files = await unpackWordPress({ suite, into: at('files') })
    if (!files.ok) return files
    const root = files.value
    copyFileSync(php('config.php'), join(root, 'wp-config.php'))
    const database = await startDatabase()
    if (!database.ok) return database
    const set = await setUp(root)
    if (!set.ok) return set
    const url = isAlive('web.pid') ? readFileSync(at('url'), 'utf8') : await startWeb(root)
    if (!(await answers(url))) return stopped(`WordPress does not answer; see ${at('web.log')}.`)
    return done({ url, ...JSON.parse(readFileSync(at('users.json'), 'utf8')) })
  })
}

/** Ends it; what is in it is kept. */
export async function stopWordPress() {
  for (const name of ['web.pid', 'database.pid']) {
    if (!isAlive(name)) continue
    // The whole group: PHP's workers outlive the one that started them.
    process.kill(-pidIn(name))
    for (let count = 0; count < 100 && isAlive(name); count += 1) await wait(50)
    rmSync(at(name), { force: true })
  }
}

async function startDatabase() {
  if (isAlive('database.pid')) return done(undefined)
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
  startApart(program, {
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
    if (!isAlive('database.pid')) break
    await wait(100)
  }
  return stopped(`MariaDB did not start; see ${at('database.log')}.`)
}

/** Installs the site and makes its users, where that is not done. */
async function setUp(/** @type {string} */ root) {
  const secret = at('secret')
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(32).toString('hex'), { mode: 0o600 })
  for (const step of ['install', 'users']) {
    const args = [php('setup.php'), step, root, at('users.json')]
    const { code, output } = await runCommand('php', args, { env: environment('http://127.0.0.1') })
    // WordPress ends well when it has died of something.
    const isDone = code === 0 && (step === 'install' || existsSync(at('users.json')))
    if (!isDone) return stopped(`WordPress could not be set up: ${lastLines(output)}`)
  }
  return done(undefined)
}

async function startWeb(/** @type {string} */ root) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  writeFileSync(at('url'), url)
  startApart('php', {
    name: 'web',
    args: [
      ...['-d', 'memory_limit=256M', '-d', 'upload_max_filesize=64M', '-d', 'post_max_size=64M'],
      ...['-S', `127.0.0.1:${port}`, '-t', root, php('router.php')],
    ],
    env: { ...environment(url), PHP_CLI_SERVER_WORKERS: '4' },
  })
  return url
}

/** What config.php reads. */
function environment(/** @type {string} */ url) {
  return { ...process.env, DATELINE_WP_URL: url, DATELINE_WP_FOLDER: folder }
}

/** Starts a program that outlives us; its id and its words stand in the folder. */
function startApart(
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

async function answers(/** @type {string} */ url) {
  const until = Date.now() + answerWithinMs
  while (Date.now() < until && isAlive('web.pid')) {
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
function isAlive(/** @type {string} */ name) {
  const pid = pidIn(name)
  if (pid === 0 || !existsSync(`/proc/${pid}/cmdline`)) return false
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
}

function pidIn(/** @type {string} */ name) {
  return existsSync(at(name)) ? Number(readFileSync(at(name), 'utf8')) || 0 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'stop') await stopWordPress()
  else process.stdout.write(`${JSON.stringify(await startWordPress(), null, 2)}\n`)
}
