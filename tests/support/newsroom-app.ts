import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll, stillThere } from './process-tree'

/** The real app on a data folder of its own. */
export interface NewsroomApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly data: string
  /** What went wrong behind the screen: errors of the page and of its console. */
  readonly problems: readonly string[]
  /** Quits as a person would: everything typed is saved first. */
  readonly quit: () => Promise<void>
  /** The power goes: every process dies at once. */
  readonly kill: () => Promise<void>
}

/** A fresh folder for one test. */
export function freshFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `dateline-${name}-`))
}

/** Removes what a test made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts Dateline and waits until the newsroom is on the screen. */
export async function openNewsroom(
  data: string,
  options: { readonly zone?: string; readonly switches?: readonly string[] } = {},
): Promise<NewsroomApp> {
  const app = await _electron.launch({
    // Light and dark are the app's own to choose.
    colorScheme: null,
    args: [
      '.',
      `--data=${data}`,
      ...(options.switches ?? []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...environment(), LANG: 'en_GB.UTF-8', TZ: options.zone ?? 'Europe/Berlin' },
  })
  const problems: string[] = []
  const page = await app.firstWindow()
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text())
  })
  await page.locator('.newsroom[data-ready=true]').waitFor()
  return {
    app,
    page,
    data,
    problems,
    quit: async () => {
      const { exitCode, signalCode } = app.process()
      if (exitCode === null && signalCode === null) await endInTime(app, data)
    },
    kill: async () => {
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      killAll(app.process().pid)
      await gone
    },
  }
}

/** Ends the app; where that takes so long that nothing more is to be hoped for, it says what stands. */
async function endInTime(app: ElectronApplication, data: string): Promise<void> {
  const root = app.process().pid
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<'too long'>((resolve) => {
    timer = setTimeout(resolve, patienceMs, 'too long')
  })
  const ended = await Promise.race([app.close(), tooLong])
  clearTimeout(timer)
  if (ended !== 'too long') return
  const left = stillThere(root, data)
  killAll(root)
  throw new Error(`Dateline was told to quit and did not end:\n${left.join('\n')}`)
}

const patienceMs = 30_000

/** Gives the window's page exactly this many pixels. */
export async function resizeWindow(
  { app, page }: NewsroomApp,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await page.waitForFunction(({ width }) => window.innerWidth === width, size)
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
