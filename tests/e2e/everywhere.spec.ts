import { beginArticle, composer, postUpdate, typeUpdate, update } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('words are replaced in every article at once, one place is left alone, and all come back', async ({
  newsroom: { page },
}) => {
  await beginArticle(page)
  await postUpdate(page, 'Trains to Kiev run. Kiev is calm.')
  await beginArticle(page)
  await postUpdate(page, 'Kiev by night')
  await typeUpdate(page, 'Nothing new from Kiev')

  await page.keyboard.press('Control+Alt+Shift+F')
  const dialog = page.getByRole('dialog', { name: 'Replace in everything' })
  await page.keyboard.type('kiev')
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('Kyiv')
  await expect(dialog.getByRole('status')).toContainText('4 places in 2 articles')
  await dialog
    .getByRole('checkbox', { name: /Kiev is calm/ })
    .first()
    .uncheck()
  await dialog.getByRole('button', { name: 'Replace 3' }).click()

  await expect(dialog).toBeHidden()
  await expect(update(page, 'Kyiv by night')).toBeVisible()
  await expect(composer(page)).toContainText('from Kyiv')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(update(page, 'Kiev by night')).toBeVisible()
})
