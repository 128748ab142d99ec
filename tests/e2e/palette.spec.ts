import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../support/desktop'
import { composerText, typeUpdate, update, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('everything is found by name, and Esc leads back to the very letter', async ({ newsroom }) => {
  const { page } = newsroom
  const palette = page.getByRole('dialog', { name: 'Go to anything' })
  const field = page.getByRole('combobox', { name: 'Command, article, update or place' })
  const chosen = palette.getByRole('option', { selected: true })
  await typeUpdate(page, 'The bridge is open')
  await page.keyboard.press('Control+ArrowLeft')

  // Away and back: she types on where she was.
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('wall')
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
  await expect(composerText(page)).toBeFocused()
  await page.keyboard.type('not ')
  await expect(composerText(page)).toHaveText('The bridge is not open')

  // Words that are selected: the key is that of the link, and the menu's item is the palette's.
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByRole('region', { name: 'Formatting' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('Link address')).toBeFocused()
  await page.keyboard.press('Escape')
  await chooseFromMenu(newsroom, 'Go to Anything…')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.type('shut')
  await expect(composerText(page)).toHaveText('The bridge is not shut')
  await waitUntilSaved(page)

  // A command by the beginnings of its words; it then stands first.
  await find(page, 'nst')
  await expect(chosen).toContainText('New Story')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'New update' })).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(chosen).toContainText('New Story')

  // Articles by title and by what is written in them, updates by their words.
  await field.fill('breakwater')
  await expect(palette.getByRole('group', { name: 'Articles' })).toBeVisible()
  await chosen.click()
  await expect(page.getByRole('feed')).toBeVisible()
  await page.keyboard.press('Control+k')
  await field.fill('qqqq')
  await expect(palette.getByText('Nothing is called “qqqq”.')).toBeVisible()
  await field.fill('bridge not shut')
  await page.keyboard.press('Enter')
  await expect(update(page, 'The bridge is not shut').or(composerText(page))).toBeFocused()
})

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
}
