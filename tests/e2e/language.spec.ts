import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import { typeUpdate } from '../support/gestures'
import { readMenu } from '../support/desktop'
import { expect, test } from '../support/newsroom-test'

test('the newsroom speaks German, loses no half-typed sentence, and speaks English again', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await typeUpdate(page, 'Der Hafen ist seit dem frühen')

  await choose(page, { settings: 'Settings', part: 'Appearance', save: 'Save' }, 'de')

  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('.composer-card')).toContainText('Der Hafen ist seit dem frühen')
  await expect(page.getByRole('navigation', { name: 'Bibliothek' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Veröffentlichen' })).toBeVisible()
  await expect(page.locator('.article-bar')).toContainText(
    /(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), \d+\. \p{L}+ \d{4}/u,
  )
  expect(await menuLabels(newsroom)).toContain('Neuer Liveblog')
  expect(await accessibilityFindings(page)).toEqual([])

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toContainText('Neuer Liveblog')
  await page.keyboard.press('Escape')

  await choose(page, { settings: 'Einstellungen', part: 'Darstellung', save: 'Speichern' }, 'en')

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(page.locator('.composer-card')).toContainText('Der Hafen ist seit dem frühen')
})

/** Chooses the app's language in the settings, by the names these have at the moment. */
async function choose(
  page: Page,
  names: { readonly settings: string; readonly part: string; readonly save: string },
  language: 'en' | 'de',
): Promise<void> {
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: names.settings })
  await dialog.getByRole('tab', { name: names.part }).click()
  await dialog.locator('select').filter({ hasText: 'Deutsch' }).selectOption(language)
  await dialog.getByRole('button', { name: names.save, exact: true }).click()
}

async function menuLabels(newsroom: Parameters<typeof readMenu>[0]): Promise<readonly string[]> {
  return (await readMenu(newsroom)).map(({ label }) => label)
}
