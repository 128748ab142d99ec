import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { fileBytes } from '../../shared/document/pieces'
import { entryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { noFlags, type Update } from '../../shared/model/update'
import type { ReaderServer } from './reader-server'
import { releaseOf } from './render-sample'
import { at, paragraphs, sampleUpdate } from './sample-coverage'

// A live article of many updates, as readers’ browsers have it open.

/** Where the article stands on its site. */
export const path = '2024/03/12/eastmouth-spring-tide/'
const seen = new Set(['m1', 'm2', 'new1'].map(entryId))

/** An update that was posted in the morning; the number says how early. */
export function reading(number: number, words = `Reading number ${String(number)}.`): Update {
  return sampleUpdate({
    id: entryId(`m${String(number)}`),
    stamp: at(6) + number * 60_000,
    sequence: number,
    body: paragraphs(words, 'The water stands at two metres ten at the outer gate of the harbour.'),
  })
}

/** A day of them, newest first. */
export const day = Array.from({ length: 120 }, (_, index) => reading(index + 1)).reverse()
/** An update that came later. */
export const news = (id: string, minute: number): Update =>
  sampleUpdate({
    id: entryId(id),
    stamp: at(9, minute),
    sequence: 200 + minute,
    headline: `News ${id}`,
    flags: { ...noFlags, keyEvent: true },
    body: paragraphs(`What happened at ${id}.`),
  })

/** Puts the day into the folder, as publishing does: pages before updates.json. */
export function publish(folder: string, coverage: Coverage): void {
  const release = releaseOf(coverage, { seen })
  for (const { path: name, content } of release.files) {
    if (content.kind !== 'text') continue
    const text = content.text()
    if (text === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), fileBytes(text))
  }
}

/** As when a net comes back: the page asks at once. */
export async function askNow(page: Page, server: ReaderServer): Promise<void> {
  const before = server.answers.filter(([name]) => name.endsWith('updates.json')).length
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect
    .poll(() => server.answers.filter(([name]) => name.endsWith('updates.json')).length)
    .toBeGreaterThan(before)
}

/** Lets time pass on the page until it shows an update. */
export async function untilShown(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.runFor(20_000)
      return page.locator(`#u-${id}`).count()
    })
    .toBe(1)
}

/** Without a picture, which no test here asks about. */
export const lead = { lead: null } as const
