import type { Locator, Page } from '@playwright/test'
import { runDateline } from '../support/command-line'
import { openSettings } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { writeOldDay } from '../support/old-day'

test('old typing that was let go stands quietly in the history, and the rest can be compared', async ({
  folder,
  desk,
}) => {
  writeOldDay(`${folder}/data`)
  const thinned = await runDateline(`${folder}/data`, 'thin')
  expect(thinned.stdout).toMatch(/^4 texts typed in between/)
  const { page } = await desk.open()
  await page.keyboard.press('Control+4')
  const letGo = timeline(page)
    .getByRole('option')
    .filter({ hasText: /In-between text.*Let go on/s })
  await expect(letGo).toHaveCount(4)

  await letGo.first().click()
  await expect(page.getByText('Only who typed this, and when, is kept.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Compare|Restore|Mark)/ })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('.toast')).toContainText('was let go to save space')

  // The newest text is compared with what is kept before it: what was posted.
  await timeline(page).getByRole('option').first().click()
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('region', { name: /^Compar/ })
      .locator('ins')
      .first(),
  ).toBeVisible()
})

test('old typing is let go only where she says so in the settings', async ({ folder, desk }) => {
  writeOldDay(`${folder}/data`)
  const { page } = await desk.open()
  const tick = page.getByRole('checkbox', { name: /^Let go of in-between typing after 90 days/ })
  await openSettings(page, 'History & files')
  await expect(tick).not.toBeChecked()

  await tick.check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const again = await desk.reopen()

  await openSettings(again.page, 'History & files')
  await expect(
    again.page.getByRole('checkbox', { name: /^Let go of in-between typing/ }),
  ).toBeChecked()
})

function timeline(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Timeline/ })
}
