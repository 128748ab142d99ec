import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real app on a data folder of its own. */
export interface NewsroomApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly data: string
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
  options: { readonly zone?: string } = {},
): Promise<NewsroomApp> {
  const app = await _electron.launch({
    // Light and dark are the app's own to choose.
    colorScheme: null,
    args: ['.', `--data=${data}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...environment(), TZ: options.zone ?? 'Europe/Berlin' },
  })
  const page = await app.firstWindow()
  await page.locator('.newsroom[data-ready=true]').waitFor()
  const pid = app.process().pid
  return {
    app,
    page,
    data,
    quit: async () => {
      await app.close()
    },
    kill: async () => {
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
      await gone
    },
  }
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
