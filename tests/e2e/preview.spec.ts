import { compose, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('Esc leads back to her words, also from within the page that is previewed', async ({
  newsroom: { app, page },
}) => {
  await compose(page)
  const preview = page.getByRole('region', { name: 'Preview' })

  await page.keyboard.press('Control+p')
  await page.frameLocator('.preview-pane iframe').getByRole('heading', { level: 1 }).click()
  // Let go as by a hand: what is sent to a page by itself, its window never sees.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Escape' })
  })

  await expect(preview).toBeHidden()
  await expect(composerText(page)).toBeFocused()
})
