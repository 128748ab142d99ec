import type { Page } from '@playwright/test'
import { composerText, postUpdate, publishPanel, typeUpdate } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('what is still to come is marked, counted and found by key, in every entry', async ({
  newsroom: { page },
}) => {
  await postUpdate(page, 'The bridge took TK years and [tk how much] crowns')
  await typeUpdate(page, 'It is TK metres long')

  await expect(page.getByRole('button', { name: '3 TK' })).toBeVisible()
  await expect.poll(() => marked(page, 'to-come')).toEqual(['TK', '[tk how much]', 'TK'].sort())
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+K')
  await expect.poll(() => selected(page)).toBe('TK')
  await page.keyboard.type('900')
  await page.keyboard.press('Control+Shift+K')
  await page.keyboard.press('Control+Shift+K')
  await expect.poll(() => selected(page)).toBe('[tk how much]')
  await page.keyboard.type('two million')

  await expect(page.getByRole('button', { name: '1 TK' })).toBeVisible()
  await expect(page.getByText('It is 900 metres long')).toBeVisible()
  await expect(publishPanel(page).getByText('still has a TK, something to come')).toBeAttached()
})

test('the bar tells how long the entry in hand and the article are, and what is selected', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The bridge is open')
  const count = page.locator('.word-count')
  await expect(count).toContainText('4 words')
  const article = Number(/([\d,]+) words, \d+ min in all/.exec(await count.innerText())?.[1])
  expect(article).toBeGreaterThan(100)

  await page.keyboard.type(' again')
  await expect(count).toContainText('5 words')
  await expect(count).toContainText(`${String(article + 1)} words`)
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')

  await expect(count).toHaveText('2 words selected')
})

test('quotes and dashes become those of the language, and one key gives back what was typed', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, `"Don't," he said -- "wait...`)
  const text = composerText(page)
  await expect(text).toHaveText('“Don’t,” he said – “wait…')

  await page.keyboard.press('Backspace')
  await expect(text).toHaveText('“Don’t,” he said – “wait...')
  await page.keyboard.type(' "')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('“Don’t,” he said – “wait... "')
  await page.keyboard.press('Control+,')
  const quotes = page.getByRole('checkbox', { name: 'Typographic quotes', exact: true })
  await expect(quotes).toHaveAccessibleDescription(/^While you type, quotation marks and dashes/)
  await quotes.uncheck()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.keyboard.press('Control+u')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('"so"')

  await expect(text).toHaveText('"so"')
})

/** The words a mark is on, in the order of the alphabet. */
function marked(page: Page, mark: string): Promise<readonly string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).sort(), mark)
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(window.getSelection()))
}
