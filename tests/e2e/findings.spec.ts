import type { Page } from '@playwright/test'
import {
  beginArticle,
  composerText,
  postUpdate,
  publishPanel,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const stands = (page: Page) =>
  publishPanel(page).getByRole('button', { name: 'Right as it stands' })

test('slips that are none are set aside by key, stay so through a restart, and come back', async ({
  desk,
}) => {
  const before = await desk.open()
  await writeSlips(before.page)
  const panel = publishPanel(before.page)
  await panel.getByText('3 things to look at').focus()
  await before.page.keyboard.press('Enter')
  await before.page.keyboard.press('Tab')
  await expect(stands(before.page).first()).toBeFocused()
  await expect(stands(before.page).first()).toHaveAccessibleDescription(
    /a word stands twice, “in in”/,
  )

  await before.page.keyboard.press('Enter')
  await expect(panel.getByText('1 notice set aside')).toBeVisible()
  await expect(stands(before.page)).toBeFocused()
  await before.page.keyboard.press('Enter')

  await expect(panel.getByText('2 notices set aside')).toBeVisible()
  await expect(panel.getByText('1 thing to look at')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Show again' })).toBeFocused()
  const { page } = await desk.reopen()
  await expect(publishPanel(page).getByText('1 thing to look at')).toBeVisible()
  await publishPanel(page).getByRole('button', { name: 'Show again' }).press('Enter')

  await expect(stands(page).first()).toBeFocused()
  await expect(stands(page)).toHaveCount(2)
  await expect(publishPanel(page).getByText('set aside')).toBeHidden()
})

/** A day of its own with a word that stands twice, a name in two spellings, and no headline. */
async function writeSlips(page: Page): Promise<void> {
  await beginArticle(page)
  await postUpdate(page, 'Judge Meier waits in in court.')
  await postUpdate(page, 'Judge Meyer waits at home.')
  await expect(composerText(page)).toBeFocused()
  await waitUntilSaved(page)
}
