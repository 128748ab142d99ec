import type { Page } from '@playwright/test'
import {
  compose,
  composer,
  composerText,
  update,
  updates,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('several drafts wait in a row, outlive a restart, and one that is deleted comes back', async ({
  newsroom: { page },
  desk,
}) => {
  await compose(page)
  await page.keyboard.type('The harbour road is closed.')
  await page.keyboard.press('Control+Alt+u')
  await expect(composerText(page)).toHaveText('')
  await page.keyboard.type('Ferries are late.')
  await expect(drafts(page).getByRole('listitem')).toHaveCount(2)
  await draft(page, 'The harbour road').click()
  await expect(composerText(page)).toHaveText('The harbour road is closed.')
  await page.keyboard.type(' A wall gave way.')
  await waitUntilSaved(page)

  const { page: again } = await desk.reopen()
  await expect(drafts(again).getByRole('listitem')).toHaveCount(2)
  await draft(again, 'Ferries are late').click()
  await expect(composerText(again)).toHaveText('Ferries are late.')
  await again.keyboard.press('Control+Alt+x')
  await expect(drafts(again)).not.toContainText('Ferries')
  await again.getByRole('button', { name: 'Undo' }).click()
  await expect(composerText(again)).toHaveText('Ferries are late.')
  await draft(again, 'The harbour road').click()
  await expect(composerText(again)).toContainText('A wall gave way.')
})

test('an update is posted by several people, unconfirmed, at a time typed in another zone', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('Three boats are missing.')
  const people = composer(page).getByRole('combobox', { name: 'Authors of the update' })
  await people.click()
  await page.keyboard.type('Ada Brook,')
  await page.keyboard.type('sig')
  await expect(composer(page).getByRole('option', { name: 'Signe Aldal' })).toBeVisible()
  await page.keyboard.press('Enter')
  await composer(page)
    .getByRole('combobox', { name: 'Status of the update' })
    .selectOption('Unconfirmed')
  await composer(page).getByRole('textbox', { name: 'Time of the update' }).fill('14:54 Kyiv')
  await expect(composer(page)).toContainText(/1[12]:54 GMT/)
  await page.keyboard.press('Control+Enter')

  const card = update(page, 'Three boats are missing.')
  await expect(card).toContainText('By Ada Brook, Signe Aldal')
  await expect(card).toContainText('Unconfirmed')
  await expect(card).toHaveAttribute('aria-label', /UPDATE 1[12]54 GMT/)
})

test('a draft with a time says so in its row, and can be kept as a draft', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('The polls have closed.')
  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog', { name: 'Post at a time' })
  await expect(dialog).toContainText('This machine must be on')
  await dialog.getByLabel('Time', { exact: true }).fill('14:54 IST')
  await expect(dialog.getByRole('button', { name: 'Schedule' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'India' }).click()
  await dialog.getByRole('button', { name: 'Schedule' }).click()
  await expect(drafts(page)).toContainText('09:24 GMT')

  await drafts(page)
    .getByRole('button', { name: /09:24 GMT/ })
    .click()
  await dialog.getByRole('button', { name: 'Keep as a draft' }).click()

  await expect(drafts(page)).toBeHidden()
  await expect(composerText(page)).toHaveText('The polls have closed.')
})

test('a draft is posted at its time by itself, and leaves the composer', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('The polls have closed.')
  await waitUntilSaved(page)
  await page.evaluate(async () => {
    const { newsroom } = window as unknown as Window & { newsroom: Newsroom }
    const place = (await newsroom.desk({})).value.place
    if (place === null) throw new Error('she is nowhere')
    const opened = await newsroom.openArticle({ articleId: place.articleId })
    const draft = opened.value.updates.find(({ state }) => state === 'composing')
    await newsroom.scheduleUpdate({ id: draft?.id ?? '', at: Date.now() + 1_500, publishes: false })
  })

  await expect(update(page, 'The polls have closed.')).toContainText('not sent')
  await expect(page.getByText(/^Posted UPDATE \d{4} GMT at its time\.$/)).toBeVisible()
  await expect(composer(page)).not.toContainText('The polls have closed.')
})

test('updates are filtered, chosen by keys, and changed together with one undo', async ({
  newsroom: { page },
}) => {
  const unsure = updates(page).filter({ hasText: 'Developing' })
  await page.keyboard.press('Control+Shift+G')
  await page.getByLabel('Filter updates by author').selectOption({ index: 1 })
  await expect(page.getByText(/^Filtered, \d of \d/)).toBeVisible()
  const shown = await updates(page).count()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^Filtered/)).toBeHidden()
  expect(await updates(page).count()).toBeGreaterThan(shown)

  await updates(page).first().focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 chosen')).toBeVisible()
  await page.getByLabel('Status of the chosen updates').selectOption('Developing')
  await expect(unsure).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(unsure).toHaveCount(0)
})

test('a time that is typed leads to the update nearest to it, and keys to the key events', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+g')
  const dialog = page.getByRole('dialog', { name: 'Go to a time' })
  await dialog.getByLabel('Time', { exact: true }).fill('0912')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-update]:focus')).toHaveAttribute('aria-label', 'UPDATE 0858 GMT')

  await page.keyboard.press('Control+Alt+k')

  await expect(page.locator('[data-update]:focus')).toContainText(/Key event|Summary/)
})

interface Newsroom {
  readonly desk: (asked: object) => Promise<{ value: { place: { articleId: string } | null } }>
  readonly openArticle: (asked: { articleId: string }) => Promise<{
    value: { updates: readonly { readonly id: string; readonly state: string }[] }
  }>
  readonly scheduleUpdate: (asked: {
    id: string
    at: number
    publishes: boolean
  }) => Promise<unknown>
}

function drafts(page: Page) {
  return page.getByRole('navigation', { name: 'Drafts' })
}

function draft(page: Page, words: string) {
  return drafts(page).locator('.draft-words').filter({ hasText: words })
}
