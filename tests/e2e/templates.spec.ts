import type { Page } from '@playwright/test'
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

async function command(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
}
