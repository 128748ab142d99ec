import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { importByCommand } from '../support/command-line'
import { openUpdate, postUpdate, typeUpdate, update } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('words are found as they are typed, in every text, and the caret stays at the last', async ({
  newsroom: { page },
}) => {
  await postUpdate(page, 'The Zeppelin has landed')
  await postUpdate(page, 'A zeppelin in the harbour, zeppelins everywhere')
  await typeUpdate(page, 'No zeppelin yet')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('zeppelin')

  // Behind the caret, which stands at the end of the first of them.
  await expect(status(page)).toHaveText('2 of 4')
  await expect.poll(() => marked(page, 'found-now')).toEqual(['zeppelin'])
  await expect.poll(() => marked(page, 'found')).toHaveLength(4)
  await page.keyboard.press('Enter')
  await page.keyboard.press('F3')
  await expect(status(page)).toHaveText('4 of 4')
  await page.keyboard.press('F3')
  await expect(status(page)).toHaveText('1 of 4')
  await page.keyboard.press('Shift+Enter')
  await expect(status(page)).toHaveText('4 of 4')
  await bar(page).getByRole('button', { name: 'Match case' }).click()
  await expect(status(page)).toHaveText('1 of 3')
  await bar(page).getByRole('button', { name: 'Whole words' }).click()
  await expect(status(page)).toHaveText('1 of 2')
  await page.keyboard.press('F3')
  await page.keyboard.press('Escape')

  await expect(bar(page)).toBeHidden()
  await expect(update(page, 'everywhere').locator('[contenteditable=true]')).toBeFocused()
  expect(await selected(page)).toBe('zeppelin')
  expect(await marked(page, 'found')).toEqual([])
})

test('on a day of two thousand updates a word far down comes into sight, and is replaced there', async ({
  newsroom: { page, data },
  folder,
}) => {
  writeFileSync(`${folder}/long-day.txt`, longDay())
  await importByCommand(data, `${folder}/long-day.txt`, '--day', '2026-01-02', '--headline', 'Wind')
  await page.getByRole('button', { name: /^Wind/ }).click()
  await expect(update(page, 'Reading 2000:')).toBeVisible()

  await page.keyboard.press('Control+Alt+f')
  await findField(page).fill('Reading 7:')
  await expect(status(page)).toHaveText('1 of 1')
  await expect(update(page, 'Reading 7:')).toBeInViewport()
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('Gauge 7:')
  await findField(page).fill('Reading')
  await expect(status(page)).toHaveText(/of 2,000$/)
  await findField(page).fill('Reading 7:')
  await bar(page).getByRole('button', { name: 'Replace', exact: true }).click()

  await expect(update(page, 'Gauge 7: no change')).toBeInViewport()
  await page.keyboard.press('Escape')
})

test('a bad expression says so, and one that would never end is stopped', async ({
  newsroom: { page },
}) => {
  await postUpdate(page, `Gauge 12 says ${'a'.repeat(60)}!`)
  await page.keyboard.press('Control+f')
  await bar(page).getByRole('button', { name: 'Regular expression' }).click()

  await findField(page).fill('(')
  await expect(status(page)).toContainText('no regular expression')
  await findField(page).fill('(a+)+$')
  await expect(status(page)).toContainText('takes too long')
  await findField(page).fill(String.raw`Gauge (\d+)`)

  await expect(status(page)).toHaveText('1 of 1')
})

test('one by one and all at once words are replaced, and all of it is put back', async ({
  newsroom: { page },
}) => {
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Zeppelin over Kolsey')
  await page.locator('.lead-picture').getByLabel('Caption').fill('No zeppelin here')
  await typeUpdate(page, 'The **old zeppelin** has landed')
  await page.keyboard.press('Control+Enter')
  await postUpdate(page, 'One zeppelin and another zeppelin')
  await openUpdate(page, 'another')
  await page.keyboard.press('Control+Home')

  await page.keyboard.press('Control+Alt+f')
  await findField(page).fill('zeppelin')
  await expect(status(page)).toHaveText(/of 5$/)
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('airship')
  await bar(page).getByRole('textbox', { name: 'Replace with' }).press('Enter')
  await expect(status(page)).toHaveText(/of 4$/)
  await bar(page).getByRole('button', { name: 'Replace all' }).click()

  await expect(page.getByText('Replaced 4, in 3 texts.')).toBeVisible()
  await expect(status(page)).toHaveText('Not found')
  await expect(update(page, 'has landed').locator('strong')).toHaveText('old airship')
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    'airship over Kolsey',
  )
  await page.getByRole('button', { name: 'Undo' }).last().click()

  await expect(page.getByText('All words are back.')).toBeVisible()
  await expect(update(page, 'has landed').locator('strong')).toHaveText('old zeppelin')
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    'Zeppelin over Kolsey',
  )
  await expect(status(page)).toHaveText(/of 4$/)
})

test('what was withdrawn is found and stays as it was', async ({ newsroom: { page } }) => {
  await postUpdate(page, 'A zeppelin was seen')
  await postUpdate(page, 'The zeppelin was a cloud')
  await openUpdate(page, 'was seen')
  await page.keyboard.press('Control+Shift+Backspace')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Withdraw/ })
    .click()

  await page.keyboard.press('Control+Alt+f')
  await findField(page).fill('zeppelin')
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('airship')
  await expect(status(page)).toHaveText(/of 2$/)
  await bar(page).getByRole('button', { name: 'Replace all' }).click()

  await expect(page.getByText('1 in withdrawn updates stays.')).toBeVisible()
  await expect(update(page, 'The airship was a cloud')).toBeVisible()
  await expect(page.getByText('A zeppelin was seen')).toBeVisible()
  await expect.poll(() => marked(page, 'found-now')).toEqual(['zeppelin'])
})

function longDay(): string {
  const lines = Array.from({ length: 2_000 }, (_, index) => {
    const minute = Math.floor(((1_999 - index) * 1_439) / 2_000)
    const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
    return `UPDATE ${time.join('')} GMT:\n\nReading ${String(2_000 - index)}: no change.\n`
  })
  return [...lines, 'ORIGINAL ENTRY: The morning was quiet.\n'].join('\n\n')
}

function bar(page: Page): Locator {
  return page.getByRole('search', { name: 'Find in this article' })
}

function findField(page: Page): Locator {
  return bar(page).getByRole('textbox', { name: 'Find', exact: true })
}

function status(page: Page): Locator {
  return bar(page).getByRole('status')
}

/** The words a mark is on. */
function marked(page: Page, mark: string): Promise<readonly string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), mark)
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(window.getSelection()))
}
