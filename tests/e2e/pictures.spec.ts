import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialog, dropFile } from '../support/desktop'
import { beginArticle, postUpdate, publishTo, siteIn, waitUntilSaved } from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'
import { cameraSecrets, halves, phonePhoto } from '../support/picture-files'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf, siteFiles } from '../support/site-folder'

test('a photograph from a phone: its credit is offered, its place stays here, a phone loads little', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await startArticle(page)
  const photo = await phonePhoto({ width: 3_000, height: 2_000, orientation: 6 })

  await dropFile(newsroom, { name: 'IMG_1.jpg', bytes: photo, on: '.lead-picture' })
  const offers = page.getByRole('group', { name: 'From the picture’s file' })
  await expect(offers).toContainText('The quay at noon')
  await expect(credit(page)).toHaveValue('')
  await offers.getByRole('button', { name: 'Use as credit: Mara Linde' }).click()
  await offers.getByRole('button', { name: /^Use as caption/ }).click()
  await page.getByRole('textbox', { name: 'Alt text: what the picture shows' }).fill('A stone quay')
  await expect(offers).toBeHidden()
  await expect(credit(page)).toHaveValue('Mara Linde')
  await waitUntilSaved(page)
  await publishTo(page, siteIn(`${folder}/site`))

  const pictures = siteFiles(`${folder}/site`).filter((path) => path.includes('/pictures/'))
  expect(pictures).toHaveLength(12)
  for (const path of pictures) {
    const bytes = readFileSync(`${folder}/site/${path}`)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    for (const secret of cameraSecrets) expect(bytes.includes(secret)).toBe(false)
  }
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 390, height: 844 })
  await showFile(reader, articlePageOf(`${folder}/site`))
  const shown = reader.page.getByRole('img', { name: 'A stone quay' })
  expect(await shown.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/-480\.avif$/)
  // Asked for ahead of the page, and not once more: one form, of one type.
  const loaded = reader.requests.filter((address) => /\.(avif|webp|jpg)$/.test(address))
  expect([...new Set(loaded)]).toHaveLength(1)
  expect(reader.problems).toEqual([])
})

test('a map is chosen, described and published, and taken away again', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await startArticle(page)
  writeFileSync(`${folder}/map.png`, await halves(1_200, 700).png().toBuffer())
  await answerOpenDialog(newsroom, `${folder}/map.png`)

  await page.getByRole('button', { name: 'Add a map' }).click()
  await page.getByRole('textbox', { name: 'Map credit' }).fill('Kolsey harbour office')
  await page.getByRole('textbox', { name: 'Alt text: what the map shows' }).fill('The two quays')
  await waitUntilSaved(page)
  await publishTo(page, siteIn(`${folder}/site`))

  const html = readFileSync(articlePageOf(`${folder}/site`), 'utf8')
  expect(html).toMatch(/<figure class="map">[^]*alt="The two quays"[^]*Map: Kolsey harbour office/)
  const map = page.locator('.map-picture')
  await map.getByRole('button', { name: 'Remove' }).click()
  await expect(map.getByRole('button', { name: /^Add the map’s picture/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Map credit' })).toHaveValue(
    'Kolsey harbour office',
  )
})

test('readers see the part she has drawn, and the original stays whole', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await startArticle(page)
  await dropPicture(newsroom, 'quay.png', await halves(1_000, 600).png().toBuffer())
  await page.locator('.lead-picture').hover()
  await page.getByRole('button', { name: 'Crop', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Crop and focus' })
  await dialog.getByLabel('Left', { exact: true }).fill('600')
  await dialog.getByLabel('Width').fill('400')
  await dragOver(dialog.locator('.crop-stage'), { from: [0.55, 0.1], to: [0.95, 0.9] })
  await expect(dialog.getByLabel('Left', { exact: true })).toHaveValue('550')
  await dialog.locator('.crop-stage').click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await page
    .getByRole('textbox', { name: 'Alt text: what the picture shows' })
    .fill('The blue half')
  await waitUntilSaved(page)

  await publishTo(page, siteIn(`${folder}/site`))

  const pictures = siteFiles(`${folder}/site`).filter((path) => path.endsWith('.webp'))
  expect(pictures).toEqual([expect.stringMatching(/-550\.60\.400\.480-400\.webp$/)])
  const { channels } = await sharp(`${folder}/site/${pictures[0] ?? ''}`).stats()
  expect(channels[2]?.mean).toBeGreaterThan(100)
  expect(channels[0]?.mean).toBeLessThan(60)
  expect(readFileSync(articlePageOf(`${folder}/site`), 'utf8')).toMatch(
    /width="400" height="480" class="focus-x0 focus-y50"/,
  )
})

test('a picture that only adorns needs no alternative text', async ({ newsroom }) => {
  const { page } = newsroom
  await startArticle(page)
  await dropPicture(newsroom, 'lines.png', await halves(800, 200).png().toBuffer())
  await page.getByText(/^\d+ things? to look at$/).click()
  const warning = page.getByText('The lead picture has no description')
  await expect(warning).toBeVisible()

  await page.getByRole('checkbox', { name: 'Decorative' }).check()

  await expect(warning).toBeHidden()
  await expect(page.getByText('None: the picture only adorns')).toBeVisible()
})

for (const { what, name, bytes, says } of [
  {
    what: 'a HEIC picture that was cut off',
    name: 'IMG_2.heic',
    bytes: readFileSync('tests/support/heic/phone.heic').subarray(0, 1_800),
    says: /“IMG_2.heic” is cut off/,
  },
  {
    what: 'a text that calls itself a picture',
    name: 'quay.jpg',
    bytes: Buffer.from('Not a picture at all.'),
    says: /“quay.jpg” is not a picture, or it is damaged/,
  },
]) {
  test(`${what} is refused with what to do, and the next one is taken`, async ({ newsroom }) => {
    const { page } = newsroom
    await startArticle(page)

    await dropPicture(newsroom, name, bytes)

    await expect(page.getByText(says)).toBeVisible()
    await dropPicture(newsroom, 'quay.png', await halves(300, 200).png().toBuffer())
    await expect(page.locator('.lead-picture img')).toBeVisible()
  })
}

async function startArticle(page: Page): Promise<void> {
  await beginArticle(page)
  await page.keyboard.type('The quay is open again')
  await postUpdate(page, 'The first boat has left.')
}

function dropPicture(newsroom: NewsroomApp, name: string, bytes: Buffer): Promise<void> {
  return dropFile(newsroom, { name, bytes, on: '.lead-picture' })
}

async function dragOver(
  stage: Locator,
  {
    from,
    to,
  }: { readonly from: readonly [number, number]; readonly to: readonly [number, number] },
): Promise<void> {
  await stage.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const box = await stage.boundingBox()
  if (box === null) throw new Error('the picture is not on the screen')
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + box.width * x, box.y + box.height * y] as const
  await stage.page().mouse.move(...at(from))
  await stage.page().mouse.down()
  await stage.page().mouse.move(...at(to), { steps: 3 })
  await stage.page().mouse.up()
}

function credit(page: Page) {
  return page.getByRole('textbox', { name: 'Credit', exact: true })
}
