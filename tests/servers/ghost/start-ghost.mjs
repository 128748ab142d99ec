// Brings up a real Ghost for the tests, on this machine alone, and says on its last line how to reach
// it. Running it again only looks whether all is well. `--fresh` begins with an empty site.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { paths, port, siteUrl } from './ghost-folder.mjs'
import { installGhost } from './install-ghost.mjs'
import { setUpSite } from './set-up-site.mjs'

mkdirSync(paths.folder, { recursive: true })
await takeLock()
try {
  installGhost()
  if (process.argv.includes('--fresh')) await clear()
  prepareSite()
  if (!(await answers())) await start()
  console.log(JSON.stringify(await setUpSite()))
} finally {
  rmSync(paths.lock, { recursive: true, force: true })
}

/** Several test files may ask at once. */
async function takeLock() {
  for (;;) {
    try {
      mkdirSync(paths.lock)
      writeFileSync(join(paths.lock, 'pid'), String(process.pid))
      return
    } catch {
      if (await isAbandoned()) rmSync(paths.lock, { recursive: true, force: true })
      await sleep(200)
    }
  }
}

async function isAbandoned() {
  await sleep(100)
  try {
    return !isRunning(Number(readFileSync(join(paths.lock, 'pid'), 'utf8')))
  } catch {
    return false
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function clear() {
  if (existsSync(paths.process)) {
    const { ghost } = JSON.parse(readFileSync(paths.process, 'utf8'))
    if (isRunning(ghost)) process.kill(ghost)
    while (isRunning(ghost)) await sleep(50)
  }
  rmSync(paths.site, { recursive: true, force: true })
}

function prepareSite() {
  mkdirSync(paths.site, { recursive: true })
  const content = join(paths.site, 'content')
  if (!existsSync(content)) {
    cpSync(join(paths.app, 'content'), content, { recursive: true, dereference: true })
  }
  // Ghost looks for itself in `current`, where its own installer puts it.
  rmSync(join(paths.site, 'current'), { force: true })
  symlinkSync(paths.app, join(paths.site, 'current'))
  const config = {
    url: siteUrl,
    server: { host: '127.0.0.1', port },
    database: {
      client: 'sqlite3',
      connection: { filename: paths.database },
      useNullAsDefault: true,
    },
    paths: { contentPath: content },
    mail: { transport: 'stub', from: 'news@example.test' },
    privacy: { useTinfoil: true },
    security: { staffDeviceVerification: false },
    logging: { level: 'info', transports: ['stdout'] },
  }
  writeFileSync(join(paths.site, 'config.development.json'), JSON.stringify(config, null, 2))
  writeFileSync(paths.lastUse, '')
}

async function answers() {
  try {
    return (await fetch(`${siteUrl}ghost/api/admin/site/`)).ok
  } catch {
    return false
  }
}

async function start() {
  const keeper = fileURLToPath(new URL('keep-ghost.mjs', import.meta.url))
  const child = spawn(process.execPath, [keeper], { detached: true, stdio: 'ignore' })
  child.unref()
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200)) {
    if (await answers()) return
    if (child.exitCode !== null) break
  }
  throw new Error(`Ghost does not answer:\n${readFileSync(paths.log, 'utf8').slice(-3_000)}`)
}
