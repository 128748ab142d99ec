import type { ElectronApplication } from '@playwright/test'
import { chooseFromMenu } from '../support/desktop'
import { compose, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('Esc leads back to her words, also from within the page that is previewed', async ({
  newsroom: { app, page },
}) => {
  await compose(page)
  const preview = page.getByRole('region', { name: 'Preview' })

  await page.keyboard.press('Control+p')
  await page.frameLocator('.preview-pane iframe').getByRole('heading', { level: 1 }).click()
  await letGoOfEscape(app)

  await expect(preview).toBeHidden()
  await expect(composerText(page)).toBeFocused()
})

test('Esc that closes a dialog leaves the page that is previewed behind it', async ({
  newsroom,
}) => {
  const { app, page } = newsroom
  const preview = page.getByRole('region', { name: 'Preview' })
  await page.keyboard.press('Control+p')
  await page.frameLocator('.preview-pane iframe').getByRole('heading', { level: 1 }).click()
  await chooseFromMenu(newsroom, 'Settings…')
  await expect(page.getByRole('dialog')).toBeVisible()

  await page.keyboard.press('Escape')
  await letGoOfEscape(app)

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(preview).toBeVisible()
  await letGoOfEscape(app)
  await expect(preview).toBeHidden()
})

// Let go as by a hand: what is sent to a page by itself, its window never sees.
async function letGoOfEscape(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Escape' })
  })
}
