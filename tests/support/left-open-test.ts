import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base } from './newsroom-test'
import { serveToReaders, type ReaderServer } from './reader-server'
import { openReaderWindow } from './reader-window'

/** A site that is served, and a reader’s window in which a page of it is left open. */
export interface LeftOpen {
  /** The folder of the site, with its own files and no article yet. */
  readonly site: string
  readonly server: ReaderServer
  readonly page: Page
}

/** A journey of a reader whose page stays open while others publish. */
export const test = base.extend<{ left: LeftOpen }>({
  left: async ({ newsroom, folder }, use) => {
    const site = join(folder, 'site')
    cpSync(resolve('out/site'), site, { recursive: true })
    const server = await serveToReaders(site)
    const { page } = await openReaderWindow(newsroom)
    await use({ site, server, page })
    await server.stop()
  },
})
