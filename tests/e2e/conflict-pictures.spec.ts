import type { Page } from '@playwright/test'
import { callThemUpdates, compose, composer, publishPanel, update } from '../support/gestures'
import { expect, test as base } from '../support/newsroom-test'
import { paste } from '../support/paste'
import { addSite, startSite, type TestSite } from '../support/test-site'

const test = base.extend<{ site: TestSite }>({
  site: async ({ folder }, use) => {
    const site = await startSite(`${folder}/server`)
    await use(site)
    await site.down()
  },
})

test('a caption in a text changed there is taken, and the picture stays the original', async ({
  newsroom: { page },
  site,
}) => {
  await addSite(page, site)
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: { path: 'assets/sample/harbour.jpg', type: 'image/jpeg' } })
  await expect(composer(page).locator('figure.picture')).toHaveAttribute('data-selected')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Boats at the old quay')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const picture = update(page, 'The harbour is shut.').locator('figure.picture img')
  const original = await picture.getAttribute('src')
  await page.keyboard.press('Control+Shift+P')
  await expectLive(page)
  await site.edit([['Boats at the old quay', 'Boats at the new quay']])

  await page.keyboard.press('Control+Shift+P')
  await publishPanel(page).getByRole('button', { name: 'Look' }).click()
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  for (const shown of await pane.locator('figure img').all()) {
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300)
  }
  await expect(pane.locator('figure img').first()).toBeVisible()
  await expect(pane.getByText('Changed there', { exact: true })).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.press('Enter')
  await callThemUpdates(page)

  await expectLive(page)
  await expect(update(page, 'Boats at the new quay')).toBeVisible()
  await expect(picture).toHaveAttribute('src', original ?? '')
  await page.keyboard.press('Control+Shift+P')
  await expectLive(page)
})

async function expectLive(page: Page): Promise<void> {
  await expect(publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible()
}
