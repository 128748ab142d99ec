import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll } from './process-tree'

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
      if (exitCode === null && signalCode === null) await app.close()
    },
    kill: async () => {
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      killAll(app.process().pid)
      await gone
    },
  }
}

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
