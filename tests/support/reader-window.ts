import type { Page } from '@playwright/test'
import { pathToFileURL } from 'node:url'
import type { NewsroomApp } from './newsroom-app'

/** A published page as a reader's browser shows it: our Chromium, without anything of Dateline's. */
export interface ReaderWindow {
  readonly page: Page
  /** Addresses of all that was loaded. */
  readonly requests: readonly string[]
  /** Errors of the page and its console. */
  readonly problems: readonly string[]
}

/** Opens a window for readers. */
export async function openReaderWindow({ app }: NewsroomApp): Promise<ReaderWindow> {
  const opening = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    const reader = new BrowserWindow({ width: 1440, height: 900, useContentSize: true })
    // A reader's browser follows links; the app's own windows do not.
    reader.webContents.removeAllListeners('will-navigate')
    return reader.loadURL('about:blank')
  })
  const page = await opening
  const requests: string[] = []
  const problems: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => problems.push(`${request.url()} did not load`))
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text())
  })
  return { page, requests, problems }
}

/** Shows a published file in the window. */
export async function showFile({ page }: ReaderWindow, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href)
}
