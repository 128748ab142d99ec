import type { Page } from '@playwright/test'
import { compose } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('an article is kept as a template, others begin as it does, and readers never get it', async ({
  newsroom: { page },
}) => {
  await page.getByLabel('Section').fill('Weather')
  await command(page, 'Save as Template')
  const strip = page.getByText('This is a template. Articles begin as it does')
  await expect(strip).toBeVisible()
  await page.keyboard.press('Control+Alt+t')
  const dialog = page.getByRole('dialog', { name: 'New from a template' })
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await page.keyboard.press('Enter')

  await expect(strip).toBeHidden()
  await expect(page.getByLabel('Section')).toHaveValue('Weather')
  await expect(page.getByRole('navigation', { name: 'Library' })).toContainText('Drafts 1')
})

test('an article that was opened has the keyboard: its keys scroll it, Tab goes to its headline', async ({
  newsroom: { page },
}) => {
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  const library = page.getByRole('navigation', { name: 'Library' })

  await compose(page)
  await page.keyboard.press('Control+Alt+d')
  await expect(library).toContainText('Drafts 1')
  await page.keyboard.press('Tab')
  await expect(headline).toBeFocused()

  await compose(page)
  await command(page, 'Save as Template')
  await expect(page.getByText('This is a template. Articles begin as it does')).toBeVisible()
  await page.keyboard.press('Control+Alt+t')
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(library).toContainText('Drafts 2')
  await page.keyboard.press('Tab')
  await expect(headline).toBeFocused()

  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Shift+1')
  await expect(library).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(headline).toBeFocused()
})

async function command(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
}
