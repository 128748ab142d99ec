import { chromium, type Page } from '@playwright/test'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { killAll } from './process-tree'

/** The packaged program, and what it must be told on this machine. */
export interface Packaged {
  readonly program: string
  readonly args: readonly string[]
}

/** Packages what is built: some seconds. */
export async function makePackaged(): Promise<Packaged> {
  const script = 'tests/support/make-packaged.mjs'
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  return JSON.parse(stdout) as Packaged
}

/** The packaged app as somebody has it who installed it: nothing of the clone is near. */
export interface PackagedApp {
  readonly page: Page
  /** Waits for one more window. */
  readonly nextWindow: () => Promise<Page>
  /** The system opens a file or a link with Dateline while it is open. */
  readonly startAgain: (asked: string) => Promise<void>
  /** The session ends: the system asks every program to go. Gives how it went. */
  readonly quit: () => Promise<number | null>
  /** Ends it where a journey stopped on the way. */
  readonly kill: () => void
}

/** Where somebody lives whose first Dateline this is. */
export interface Home {
  readonly folder: string
  /** The data folder, where the README says it is. */
  readonly data: string
}

/** A home in which there is nothing yet. */
export function newHome(folder: string): Home {
  return { folder, data: join(folder, 'config', 'Dateline') }
}

/** What stands in Dateline’s log: nothing, if all went well. */
export function logOf({ data }: Home): string {
  const file = join(data, 'logs', 'dateline.log')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** What Dateline asked of the desktop: to open its links from now on. */
export function askedOfDesktop({ folder }: Home): string {
  const file = join(folder, 'asked-of-desktop')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Starts it and waits until the newsroom is on the screen. */
export async function openPackaged(
  { program, args }: Packaged,
  home: Home,
  ...asked: readonly string[]
): Promise<PackagedApp> {
  const env = environmentIn(home)
  // A packaged Dateline lets no debugger in, so it is held as the browser that it is.
  const child = spawn(program, [...args, '--remote-debugging-port=0', ...asked], {
    env,
    cwd: home.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const kill = () => {
    if (isRunning()) killAll(child.pid)
  }
  const { context, page } = await windowsOf(child).catch((cause: unknown) => {
    kill()
    throw cause
  })
  return {
    ...{ page, kill },
    nextWindow: () => context.waitForEvent('page'),
    startAgain: async (other) => {
      await once(spawn(program, [...args, other], { env, stdio: 'ignore' }), 'exit')
    },
    quit: async () => {
      if (isRunning()) {
        const gone = once(child, 'exit')
        child.kill('SIGTERM')
        await gone
      }
      return child.exitCode
    },
  }
}

async function windowsOf(child: ChildProcess) {
  const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true })
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The packaged app has no windows.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.locator('.newsroom[data-ready=true]').waitFor()
  return { context, page }
}

/** Chromium says where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    child.stderr?.on('data', (words: Buffer) => {
      said += words.toString()
      const address = /^DevTools listening on (ws:\S+)$/m.exec(said)?.[1]
      if (address !== undefined) found(address)
    })
    child.once('error', fail)
    child.once('exit', (code) => {
      fail(new Error(`The packaged app ended with ${String(code)}:\n${said}`))
    })
  })
}

/** Its settings go into this home, and what it asks of the desktop is noted and not done. */
function environmentIn({ folder }: Home): NodeJS.ProcessEnv {
  const programs = join(folder, 'programs')
  mkdirSync(programs, { recursive: true })
  const note = `#!/bin/sh\necho "$@" >> '${join(folder, 'asked-of-desktop')}'\n`
  writeFileSync(join(programs, 'xdg-settings'), note, { mode: 0o755 })
  return {
    ...process.env,
    XDG_CONFIG_HOME: join(folder, 'config'),
    PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
    LANG: 'en_GB.UTF-8',
    TZ: 'Europe/Berlin',
  }
}
