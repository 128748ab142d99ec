import type { Locator } from '@playwright/test'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseFromMenu } from '../support/desktop'
import { postUpdate, publishPanel, publishTo, siteIn, speakGerman } from '../support/gestures'
import { resizeWindow, type NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

test('at twice the size the way to readers is in the window, and the dialogs show what they list', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await publishTo(page, siteIn(join(folder, 'site')))
  await resizeWindow(newsroom, { width: 900, height: 600 })

  await enlarge(newsroom)

  for (const name of [/^Publish/, 'Preview', 'Details', 'Library'])
    await expectWhole(page.locator('.article-bar').getByRole('button', { name }))
  await page.keyboard.press('Control+Shift+s')
  const name = page.getByRole('list', { name: 'Places' }).getByText('The Harbour Post')
  await expectWhole(name)
  expect((await name.boundingBox())?.width).toBeGreaterThan(100)
  await page.keyboard.press('Escape')
  await chooseFromMenu(newsroom, 'People in Bylines…')
  const people = page.getByRole('list', { name: 'People' })
  const [first, list] = [
    await people.getByRole('listitem').first().boundingBox(),
    await people.boundingBox(),
  ]
  expect(list?.height).toBeGreaterThan(first?.height ?? Infinity)
})

test('at twice the size German dialogs, history and panels keep what they hold in sight', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await publishTo(page, siteIn(join(folder, 'site')))
  await resizeWindow(newsroom, { width: 900, height: 600 })
  await enlarge(newsroom)
  await speakGerman(page)
  const dialog = page.getByRole('dialog')

  await page.keyboard.press('Control+Shift+s')
  await expectWhole(dialog.getByRole('button', { name: 'Schließen' }))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  for (const part of await dialog.getByRole('tab').all()) {
    await part.click()
    expect.soft(await sideways(dialog.locator('.dialog-body')), await part.innerText()).toBe(0)
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+4')
  await expect(page.locator('.timeline-row').first()).toBeInViewport({ ratio: 1 })

  await page.keyboard.press('Control+1')
  await expect(page.locator('#inspector')).toHaveCount(0)
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('navigation', { name: 'Bibliothek' })).toHaveCount(0)
})

test('a long path in what came to nothing breaks, and pushes nothing aside', async ({
  newsroom: { page },
  folder,
}) => {
  const site = join(folder, 'folderwithoutanyplacetobreakthatislongerthanthepanelwhichsaysso')
  await publishTo(page, siteIn(site))
  await postUpdate(page, 'One more.')
  rmSync(site, { recursive: true })
  writeFileSync(site, '')

  await page.keyboard.press('Control+Shift+P')

  await expect(publishPanel(page)).toContainText('is a file, not a folder')
  expect(await sideways(publishPanel(page))).toBeLessThanOrEqual(0)
})

async function enlarge(newsroom: NewsroomApp): Promise<void> {
  const { page } = newsroom
  const width = () => page.evaluate(() => window.innerWidth)
  for (const next of [818, 720, 600, 514, 450]) {
    await chooseFromMenu(newsroom, 'Everything Larger')
    await expect.poll(width).toBeLessThanOrEqual(next)
  }
}

async function expectWhole(what: Locator): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 1 })
}

function sideways(within: Locator): Promise<number> {
  return within.evaluate((element) => element.scrollWidth - element.clientWidth)
}
