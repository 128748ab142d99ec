import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog, dropFile } from '../support/desktop'
import { compose, composer, publishTo, siteIn, update, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { phonePhoto } from '../support/picture-files'
import { articlePageOf, siteFiles } from '../support/site-folder'

test('two pictures are chosen at once, one from an iPhone; one is cut by keyboard and only adorns', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const photo = `${folder}/quay.jpg`
  writeFileSync(photo, await phonePhoto({ width: 1_200, height: 800 }))
  await answerOpenDialog(newsroom, ['tests/support/heic/phone.heic', photo])
  await compose(page)
  await page.keyboard.type('The harbour is shut.')

  await page.keyboard.press('Control+Shift+m')
  const pictures = composer(page).locator('figure.picture img')
  await expect(pictures).toHaveCount(2)
  // The last is selected; its words are offered beside the empty fields.
  await composer(page).getByRole('button', { name: 'Use as credit: Mara Linde' }).click()
  await expect(composer(page).getByRole('textbox', { name: 'Credit', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+Tab')
  await expect(composer(page).getByRole('button', { name: 'Crop' })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Crop and focus' })
  await dialog.getByLabel('Left', { exact: true }).fill('700')
  await dialog.getByLabel('Width').fill('500')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await composer(page).getByRole('checkbox', { name: 'Decorative' }).check()
  await expect(composer(page).getByText('None: the picture only adorns')).toBeVisible()
  await expect(pictures.last()).toHaveAttribute('src', /\?crop=700\.0\.500\.800$/)
  await expect(pictures.last()).toHaveJSProperty('naturalWidth', 500)
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  const card = update(page, 'The harbour is shut.')
  await expect(card.locator('figure.picture img')).toHaveCount(2)
  await publishTo(page, siteIn(`${folder}/site`))

  const markup = readFileSync(articlePageOf(`${folder}/site`), 'utf8')
  expect(markup).toMatch(/-700\.0\.500\.800-500\.jpg"[^>]*alt="" width="500" height="800"/)
  const made = siteFiles(`${folder}/site`).filter((path) => path.includes('-700.0.500.800-500'))
  expect(made).toHaveLength(3)
  for (const path of made) {
    const { channels } = await sharp(`${folder}/site/${path}`).stats()
    expect(channels[2]?.mean).toBeGreaterThan(100)
  }

  await card.locator('figure.picture img').last().click()
  await card.getByRole('checkbox', { name: 'Decorative' }).uncheck()
  await card.getByRole('button', { name: 'Crop' }).click()
  await dialog.getByRole('button', { name: 'Whole picture' }).click()
  await page.keyboard.press('Control+Enter')
  await waitUntilSaved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+d')
  await expect(page.locator('.looking-text figure .change-note')).toHaveText([
    'whole again',
    'no longer decorative',
  ])
})

test('a picture dropped on a text at rest goes into it, and one dropped beside is told its places', async ({
  newsroom,
}) => {
  const { page } = newsroom
  const bytes = readFileSync('tests/support/heic/phone.heic')

  await dropFile(newsroom, { name: 'IMG_1.HEIC', bytes, on: '.update-list .resting-text >> nth=0' })

  await expect(page.locator('.update-list figure.picture img')).toHaveCount(1)
  await dropFile(newsroom, { name: 'IMG_1.HEIC', bytes, on: '.library' })
  await expect(page.getByText(/^Nothing was put in: drop a picture onto a text/)).toBeVisible()
})
