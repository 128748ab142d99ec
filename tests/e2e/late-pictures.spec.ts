// A phone's picture takes its second to be stored; she does not wait for it.
import { compose, composer, composerText, openUpdate, update, updates } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { paste } from '../support/paste'

const harbour = { path: 'assets/sample/harbour.jpg', type: 'image/jpeg' } as const

test('a picture pasted just before she posts is in the update', async ({ newsroom: { page } }) => {
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  await page.keyboard.press('Control+Enter')

  await expect(updates(page).first()).toContainText('The harbour is shut.')
  await expect(updates(page).first().locator('figure.picture img')).toBeVisible()
  await expect(composerText(page)).toHaveText('')
})

test('a picture alone can be posted before it is stored', async ({ newsroom: { page } }) => {
  await compose(page)
  await paste(page, { file: harbour })
  await page.keyboard.press('Control+Enter')

  await expect(updates(page).first().locator('figure.picture img')).toBeVisible()
})

test('a picture comes in where she pasted it, while she writes elsewhere and when she is back', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  await openUpdate(page, 'three boats that stayed out')
  await page.keyboard.type('Closed. ')

  await expect(composer(page).locator('figure.picture img')).toBeVisible()
  await expect(update(page, 'Closed.').locator('figure.picture')).toHaveCount(0)
})

test('back in the text before its picture has come, she writes on and has both', async ({
  newsroom: { page },
}) => {
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await compose(page)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('It opens at six.')

  await expect(composer(page).locator('figure.picture img')).toBeVisible()
  await expect(composerText(page)).toContainText('The harbour is shut.')
  await expect(composerText(page)).toContainText('It opens at six.')
})
