import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  openUpdate,
  postUpdate,
  publishAgain,
  publishChanges,
  publishTo,
  siteIn,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { serveToReaders } from '../support/reader-server'
import { openReaderWindow } from '../support/reader-window'

test('a reader’s open page follows what the editor posts, edits and withdraws', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = join(folder, 'site')
  mkdirSync(site)
  const server = await serveToReaders(site)
  const reader = await openReaderWindow(newsroom)
  try {
    await publishTo(page, { ...siteIn(site), address: server.url })
    await reader.page.goto(server.url)
    await reader.page
      .getByRole('link', { name: /Storm Edda reaches Kolsey/ })
      .first()
      .click()
    const read = (words: string) => reader.page.locator('.update').filter({ hasText: words })
    await expect(read('three boats that stayed out')).toBeVisible()
    // Whatever comes now comes by itself: a page that was loaded again would have lost this.
    await reader.page.evaluate(() => document.body.setAttribute('data-left-open', ''))

    await postUpdate(page, 'The ferry is under way again.')
    await expect(update(page, 'The ferry is under way again.')).toBeVisible()
    expect(await read('The ferry is under way again.').count()).toBe(0)
    await publishAgain(page)
    await netComesBack(reader.page)
    await expect(read('The ferry is under way again.')).toBeVisible()

    await openUpdate(page, 'The ferry is under way again.')
    await page.keyboard.type(' It takes cars only.')
    await waitUntilSaved(page)
    await publishChanges(page)
    await netComesBack(reader.page)
    await expect(read('It takes cars only.')).toBeVisible()

    await update(page, 'It takes cars only.').locator('[contenteditable=true]').focus()
    await page.keyboard.press('Control+Shift+Backspace')
    const dialog = page.getByRole('dialog', { name: /^Withdraw / })
    await dialog.getByLabel('Reason').fill('It was another ferry.')
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(dialog).toBeHidden()
    await publishAgain(page)
    await netComesBack(reader.page)
    await expect(read('It was another ferry.')).toBeVisible()
    await expect(read('The ferry is under way again.')).toHaveCount(0)

    await expect(reader.page.locator('body[data-left-open]')).toHaveCount(1)
    expect(reader.problems).toEqual([])
  } finally {
    await server.stop()
  }
})

/** As when a net comes back: the page asks at once, and not after its half minute. */
async function netComesBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}
