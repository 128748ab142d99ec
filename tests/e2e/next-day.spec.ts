import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import { publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('one key closes the day and opens the next one of its series; one click takes it back', async ({
  newsroom: { page },
}) => {
  await beginSeries(page)

  await page.keyboard.press('Control+Alt+n')
  const dialog = page.getByRole('dialog', { name: /^Open Day \d+$/ })
  await expect(dialog.getByLabel('Headline')).toHaveValue(/^Storm Edda, day \d+$/)
  await expect(dialog.getByRole('radio', { name: /^with the last summary/ })).toBeChecked()
  const summary = await dialog.locator('.summary-words').innerText()
  expect(await accessibilityFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Open the day' }).click()

  await expect(headline(page)).toHaveValue(/^Storm Edda, day \d+$/)
  await expect(page.getByRole('region', { name: 'Original entry' })).toContainText(
    summary.slice(0, 40),
  )
  await expect(page.getByLabel('Previous day: headline')).toHaveValue(/^Storm Edda reaches Kolsey/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline(page)).toHaveValue(/^Storm Edda reaches Kolsey/)
  await expect(page.getByText('The new day is in the bin')).toBeVisible()
  await expect(page.getByRole('region', { name: 'New update' })).toBeVisible()
})

test('an ended day leads to the one after it', async ({ newsroom: { page } }) => {
  await page.getByLabel('Live article').selectOption('Ended')
  await page.getByRole('button', { name: 'Open the next day' }).click()
  await page.getByRole('dialog').getByLabel('Headline').fill('The day after')
  await page.keyboard.press('Control+Enter')
  await expect(headline(page)).toHaveValue('The day after')

  await page.getByRole('navigation', { name: 'Library' }).getByText('Storm Edda reaches').click()
  await page.getByRole('button', { name: 'Go to the next day' }).click()

  await expect(headline(page)).toHaveValue('The day after')
})

test('a deleted article is in the bin, is found there, and comes back', async ({
  newsroom: { page },
}) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  await page.keyboard.press('Control+Alt+Backspace')
  await page.getByRole('button', { name: 'Put it into the bin' }).click()
  await expect(page.getByText('This article is in the bin.')).toBeVisible()
  await expect(library.getByText('No articles yet.')).toBeVisible()
  await library.getByLabel('Filter by state').selectOption('Bin')
  await expect(library.locator('.article-line')).toHaveCount(1)
  expect(await accessibilityFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Put it back' }).click()

  await expect(library.getByText('The bin is empty.')).toBeVisible()
  await library.getByLabel('Filter by state').selectOption('Any state')
  await expect(library.locator('.article-line')).toHaveCount(1)
})

test('deleting what readers have says so first', async ({ newsroom: { page }, folder }) => {
  await publishTo(page, siteIn(`${folder}/site`))

  await page.keyboard.press('Control+Alt+Backspace')

  const dialog = page.getByRole('dialog', { name: 'Delete this article?' })
  await expect(dialog).toContainText('Readers still see it.')
  await expect(dialog).toContainText('The Harbour Post')
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  expect(await accessibilityFindings(page)).toEqual([])
})

test('a duplicate opens as a draft, and an archived article leaves the list', async ({
  newsroom: { page },
}) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  await page.keyboard.press('Control+Alt+d')
  await expect(library.getByRole('region', { name: 'Drafts' })).toContainText('Storm Edda')

  await page.keyboard.press('Control+Alt+a')
  await expect(page.getByText('This article is archived.')).toBeVisible()
  await expect(library.getByRole('region', { name: 'Drafts' })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()

  await expect(library.getByRole('region', { name: 'Drafts' })).toBeVisible()
})

async function beginSeries(page: Page): Promise<void> {
  await page.getByLabel('Series', { exact: true }).fill('Storm Edda')
  await page.getByLabel('Day 1 of the series').fill('2026-09-01')
  await expect(page.getByText(/^This day is Day \d+$/)).toBeVisible()
}

function headline(page: Page) {
  return page.getByRole('main').getByRole('textbox', { name: 'Headline', exact: true })
}
