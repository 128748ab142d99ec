import { compose, composer, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { paste } from '../support/paste'
import { chooseAtPointer, menuAtPointer, watchMenus } from '../support/pointer-menu'

const harbour = { path: 'assets/sample/harbour.jpg', type: 'image/jpeg' } as const
const ofPicture = [
  'Caption, Credit and Alt Text',
  'Crop Picture…',
  'Replace Picture…',
  'Picture Only Adorns or Not',
  '',
  'Remove Picture',
  '',
  'Copy Picture',
]

test('a picture is cropped, described and taken out from the menu at the pointer', async ({
  newsroom: { app, page },
}) => {
  await watchMenus(app)
  await compose(page)
  await page.keyboard.type('The harbour is shut.')
  await paste(page, { file: harbour })
  const picture = composer(page).locator('figure.picture img')
  await expect(picture).toBeVisible()
  await composerText(page).getByText('The harbour is shut.').click()
  await expect(page.locator('[data-card-fields]')).toHaveCount(0)

  await picture.click({ button: 'right' })
  await expect.poll(() => menuAtPointer(app)).toEqual(ofPicture)
  await chooseAtPointer(app, 'Caption, Credit and Alt Text')
  await expect(page.getByRole('textbox', { name: 'Caption', exact: true }).last()).toBeFocused()

  await picture.click({ button: 'right' })
  await chooseAtPointer(app, 'Crop Picture…')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  // At rest it is the same picture, and the text is opened for what is chosen.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('.coverage-head h1, .headline').first().click()
  await picture.click({ button: 'right' })
  await expect.poll(() => menuAtPointer(app)).toEqual(ofPicture)
  await chooseAtPointer(app, 'Remove Picture')
  await expect(picture).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(picture).toBeVisible()
})

test('the lead picture has its menu too, and the selected one its commands by name', async ({
  newsroom: { app, page },
}) => {
  await watchMenus(app)
  await page.locator('.picture-frame img').first().click({ button: 'right' })
  await expect
    .poll(() => menuAtPointer(app))
    .toEqual(['Crop Picture…', 'Replace Picture…', '', 'Remove Picture', '', 'Copy Picture'])

  await compose(page)
  await paste(page, { file: harbour })
  await expect(composer(page).getByRole('button', { name: 'Crop' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('crop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Crop')
})
