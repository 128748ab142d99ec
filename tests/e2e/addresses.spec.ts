import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog } from '../support/desktop'
import { postUpdate, publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { siteFiles } from '../support/site-folder'

test('a published article gets another address, and old addresses of the site lead on', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await postUpdate(page, 'The first boat is back in harbour.')
  await publishTo(page, siteIn(site))
  const first = pagePath(site)

  // In the details: the address is read, and changed with care.
  await page.getByRole('tab', { name: 'Details' }).click()
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('button', { name: 'Change the address …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Another address for this article' })
  await expect(dialog.getByLabel('Last part of the address')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Boats home')
  await expect(dialog.getByText(/\/boats-home\/$/)).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(details.getByLabel('Slug')).toHaveValue('boats-home')
  await expect(details.getByText(/^From the next publishing on/)).toBeVisible()

  await page.keyboard.press('Control+Shift+P')
  await expect(details.getByText('Readers have this address')).toBeVisible()
  const moved = first.replace(/[^/]+\/$/, 'boats-home/')
  expect(read(site, `${moved}index.html`)).toContain('The first boat is back')
  expect(read(site, `${first}index.html`)).toMatch(
    /http-equiv="refresh" content="0; url=.*boats-home\//,
  )
  expect(read(site, '_redirects')).toContain(`${first}* `)

  // The redirects of the whole site: one by one, and many at once.
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: /^Look and words of/ }).click()
  await page.getByRole('tab', { name: 'Redirects' }).click()
  const looks = page.getByRole('dialog', { name: 'Look and words of the site' })
  await looks.getByRole('button', { name: 'Add a redirect' }).click()
  await expect(looks.getByLabel('Old address 1')).toBeFocused()
  await page.keyboard.type('archive/')
  await expect(looks.getByText('The site has a page of its own at archive/.')).toBeVisible()
  await looks.getByLabel('Old address 1').fill('2019/boats/')
  await looks.getByLabel('Where address 1 leads').fill(first)
  await looks.getByRole('button', { name: 'Paste many …' }).click()
  await page.keyboard.insertText(
    '/old/ /2019/boats/ 301\n/gone.html https://elsewhere.example/\nnothing',
  )
  await expect(looks.getByText(/^2 redirects read/)).toBeVisible()
  await looks.getByRole('button', { name: 'Take 2 redirects' }).click()
  await expect(looks.getByLabel('Old address 3')).toHaveValue('gone.html')
  expect(await accessibilityFindings(page)).toEqual([])
  await looks.getByRole('button', { name: 'Save' }).click()
  await expect(looks).toBeHidden()

  await postUpdate(page, 'The second boat is back.')
  await page.keyboard.press('Control+Shift+P')
  await expect.poll(() => siteFiles(site)).toContain('old/index.html')
  await expect.poll(() => read(site, 'old/index.html')).toContain(`${moved}">`)
  expect(read(site, '2019/boats/index.html')).toContain(`${moved}">`)
  expect(read(site, 'gone.html')).toContain('https://elsewhere.example/')

  // The whole site moves: she is told what it takes, and gets what the old host should serve.
  await page
    .getByRole('region', { name: 'Publish' })
    .getByRole('button', { name: 'Change', exact: true })
    .click()
  const place = page.getByRole('dialog', { name: 'Where does the site live?' })
  await place.getByLabel('Address of the site').fill('https://quay.example/news/')
  await place.getByRole('button', { name: 'Save' }).click()
  const siteMoved = page.getByRole('dialog', { name: 'The Harbour Post has another address' })
  await answerOpenDialog(newsroom, join(folder, 'for-the-old-host'))
  await siteMoved.getByRole('button', { name: 'Save files for the old host …' }).click()
  await expect(siteMoved.getByRole('status')).toContainText('Put them where the old site was')
  expect(await accessibilityFindings(page)).toEqual([])
  const old = join(folder, 'for-the-old-host/old-harbour.example')
  expect(read(old, '_redirects')).toContain('/* https://quay.example/news/:splat 301')
  expect(read(old, `${moved}index.html`)).toContain(`https://quay.example/news/${moved}`)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'The whole site is made anew' })).toBeVisible()
  expect(read(site, `${moved}index.html`)).toContain(
    `canonical" href="https://quay.example/news/${moved}"`,
  )
})

function read(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8')
}

function pagePath(site: string): string {
  const found = siteFiles(site).find((path) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path))
  if (found === undefined) throw new Error('no article')
  return found.replace(/index\.html$/, '')
}
