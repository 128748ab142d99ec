import { accessibilityFindings } from '../support/accessibility'
import { update } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { writeSomeWeeks } from '../support/some-weeks'

test.beforeEach(({ folder }) => {
  writeSomeWeeks(`${folder}/data`)
})

test('a word from the middle of a long day is found as she types, and opens at its place', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('"note 8" trawl')
  const library = page.getByRole('navigation', { name: 'Library' })
  const passage = library.getByRole('button', { name: /behind the breakwater/ }).first()
  await expect(passage).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(passage).toBeFocused()
  await page.keyboard.press('Enter')

  const card = update(page, 'Note 8.')
  await expect(card.locator('[contenteditable=true]')).toBeFocused()
  await expect(card).toBeInViewport()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(2)
  await page.keyboard.type('Late: ')
  await expect(card).toContainText('Late: trawlers')
})

test('Esc goes back to the words, then to the whole library', async ({ newsroom: { page } }) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  const field = library.getByLabel('Find in everything')
  await page.keyboard.press('Control+Shift+f')
  await expect(field).toBeFocused()
  await page.keyboard.type('crane')
  await expect(library.getByRole('status')).toHaveText('12+ articles')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('crane')
  await page.keyboard.press('Escape')

  await expect(field).toHaveValue('')
  await expect(library.getByRole('region', { name: 'Live' })).toBeVisible()
})

test('filters narrow the library and what is found in it', async ({ newsroom: { page } }) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  await library.getByLabel('Filter by author').selectOption('Ben Okafor')
  await library.getByLabel('Filter by state').selectOption('Ended')
  await expect(library.locator('.article-line')).toHaveCount(13)

  await library.getByLabel('Find in everything').fill('crane')
  await expect(library.getByRole('status')).toHaveText(/^\d+ articles$/)
  await library.getByLabel('Find in everything').fill('nobody wrote this')
  await expect(library.getByRole('status')).toHaveText('Nothing found')
  await expect(library).toContainText('“nobody wrote this” within these filters.')
  await library.getByRole('button', { name: 'Clear' }).click()

  await expect(library).toContainText('has “nobody wrote this”.')
})

test('nothing bars the way in what was found', async ({ newsroom: { page } }) => {
  const library = page.getByRole('navigation', { name: 'Library' })
  await library.getByLabel('Find in everything').fill('breakwater')
  await expect(library.getByRole('status')).toHaveText('12+ articles')

  expect(await accessibilityFindings(page)).toEqual([])
})
