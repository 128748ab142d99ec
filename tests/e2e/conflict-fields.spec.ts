import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import { callThemUpdates, publishPanel } from '../support/gestures'
import { expect, test as base } from '../support/newsroom-test'
import { addSite, startSite, type TestSite } from '../support/test-site'

const test = base.extend<{ site: TestSite }>({
  site: async ({ folder }, use) => {
    const site = await startSite(`${folder}/server`)
    await use(site)
    await site.down()
  },
})

const caption = 'The breakwater at Kolsey a few minutes before eight'
const theirCaption = 'The breakwater at Kolsey, seen from the ferry, a few minutes before eight'

test.beforeEach(async ({ newsroom: { page }, site }) => {
  await addSite(page, site)
  await page.keyboard.press('Control+Shift+P')
  await expectLive(page)
})

test('an update changed there stands there with its headline, and readers are not said to have ours', async ({
  newsroom: { page },
  site,
}) => {
  await site.edit([['The weather service has raised', 'The weather office has raised']])
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText('Somebody changed it there.')).toBeVisible()

  await page.keyboard.press('Control+Shift+D')
  const before = page.getByRole('region', { name: 'What changes for readers' })
  await expect(before.getByRole('heading', { name: 'Nothing new from here' })).toBeVisible()
  await expect(before).toContainText('On The Courier readers see what somebody changed there.')

  await publishPanel(page).getByRole('button', { name: 'Look' }).click()
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  for (const name of ['As last sent', 'On the site now', 'Yours']) {
    await expect(pane.getByRole('group', { name })).toContainText('Warning raised to red')
  }
})

test('a caption and a credit changed there: one is taken, one kept, and history has both', async ({
  newsroom: { page },
  site,
}) => {
  await site.edit([
    [caption, theirCaption],
    ['Illustration: Dateline', 'Illustration: The Courier'],
    ['"name":"Weather"', '"name":"Storms"'],
  ])

  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText('Somebody changed it there.')).toBeVisible()
  await publishPanel(page).getByRole('button', { name: 'Look' }).click()
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  await expect(
    pane.getByRole('heading', {
      name: /^Wil changed the section, the caption and the credit on The Courier at \d\d:\d\d GMT$/,
    }),
  ).toBeVisible()
  const captions = pane.getByRole('group', { name: 'Caption of the lead picture' })
  await expect(captions.getByRole('group', { name: 'As last sent' })).toContainText(caption)
  await expect(captions.getByRole('group', { name: 'On the site now' })).toContainText(
    'seen from the ferry',
  )
  expect.soft(await accessibilityFindings(page), 'the conflict').toEqual([])
  await page.keyboard.press('t')
  await page.keyboard.press('n')
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')

  await callThemUpdates(page)
  await expect(pane).toBeHidden()
  await expectLive(page)
  await expect(page.getByRole('textbox', { name: 'Caption' })).toHaveText(new RegExp(theirCaption))
  await expect.poll(() => site.article()?.text).toContain(theirCaption)
  const held = site.article()?.text
  expect(held).toContain('Illustration: Dateline')
  expect(held).toContain('"name":"Storms"')
  await page.keyboard.press('Control+4')
  await page.getByRole('option', { name: /Written on the site/ }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByText('seen from the ferry').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+P')
  await expectLive(page)
})

async function expectLive(page: Page): Promise<void> {
  await expect(publishPanel(page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible()
}
