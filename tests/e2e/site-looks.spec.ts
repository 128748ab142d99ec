import type { Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog, chooseFromMenu } from '../support/desktop'
import { postUpdate, publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { readArticlePage, siteFiles } from '../support/site-folder'

// A live article’s page brings a script; the frame it is seen in runs none, and says so.
test.use({ expectedProblems: /^Blocked script execution in 'dateline:/ })

test('a line or page that was just added is not called wrong, and is not kept', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await publishTo(page, siteIn(`${folder}/site`))
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Look and words of The Harbour Post' }).click()
  const dialog = page.getByRole('dialog', { name: 'Look and words of the site' })

  for (const [part, add] of [
    ['Navigation', 'Add a link'],
    ['Pages', 'Add a page'],
  ] as const) {
    await openPart(page, part)
    await dialog.getByRole('button', { name: add }).click()
    await expect(dialog.locator('.looks-list input').first()).toBeFocused()
    await expect(dialog.locator('.trouble-note')).toHaveCount(0)
  }
  await dialog.getByRole('button', { name: 'Save' }).click()

  await expect(dialog).toBeHidden()
  await chooseFromMenu(newsroom, 'Look and Words of the Site…')
  await openPart(page, 'Navigation')
  await expect(dialog.locator('.looks-list')).toHaveCount(0)
})

test('an editor makes the site her own, sees it, and publishes all of it anew', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await postUpdate(page, 'The first boat is back in harbour.')
  await publishTo(page, siteIn(site))
  const before = readArticlePage(site)

  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Look and words of The Harbour Post' }).click()
  const dialog = page.getByRole('dialog', { name: 'Look and words of the site' })
  await expect(dialog.getByRole('tab', { name: 'Name and line' })).toBeFocused()
  await dialog.getByLabel('Name of the site').fill('The Quay')
  await dialog.getByLabel('What it is, in a line').fill('News from the quay')

  await openPart(page, 'Logo and colour')
  await answerOpenDialog(newsroom, 'assets/sample/harbour.jpg')
  await dialog.getByRole('button', { name: 'Choose a logo …' }).click()
  await expect(dialog.getByRole('img', { name: 'Logo' })).toBeVisible()
  await dialog.getByLabel('Colour of links and marks').fill('#ffcc00')
  await expect(dialog.getByText(/^Too pale for text/)).toBeVisible()
  await dialog.getByLabel('Colour of links and marks').fill('#0b5d6b')
  await expect(dialog.getByText(/^Can be read/)).toBeVisible()

  await openPart(page, 'Navigation')
  await addWay(page, 'Tides', 'javascript:nothing')
  await expect(dialog.getByText('“Tides” leads nowhere')).toBeVisible()
  await dialog.getByLabel('Where link 1 leads').fill('section/tides/')
  await addWay(page, 'World', 'https://world.example/')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(dialog.getByLabel('Words of link 1')).toBeFocused()
  await expect(dialog.getByLabel('Words of link 1')).toHaveValue('World')

  await openPart(page, 'Pages')
  await dialog.getByRole('button', { name: 'Add a page' }).click()
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('About us')
  await dialog.getByLabel('What it is for').selectOption('about')
  await dialog.getByLabel('Text (Markdown)').fill('We watch the **tide**.')
  await expect(dialog.getByLabel('Its part of the address')).toHaveValue('about-us')

  await openPart(page, 'Footer')
  await dialog.getByLabel('Words below every page').fill('Printed on the quay.')
  for (const part of [
    'Name and line',
    'Logo and colour',
    'Navigation',
    'Pages',
    'Telling others',
  ]) {
    await openPart(page, part)
    expect(await accessibilityFindings(page), part).toEqual([])
  }

  await dialog.getByRole('button', { name: 'See it' }).click()
  const seen = page.frameLocator('iframe')
  await expect(seen.getByText('Printed on the quay.')).toBeVisible()
  expect(readArticlePage(site)).toBe(before)
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  expect(readArticlePage(site)).toBe(before)

  await page.getByRole('button', { name: 'Publish the whole site anew' }).click()
  const whole = page.getByRole('dialog', { name: 'The whole site is made anew' })
  await expect(whole.getByText('All of it lies in the folder.')).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(whole).toBeHidden()

  const made = readArticlePage(site)
  expect(made).toContain('Printed on the quay.')
  expect(made).toContain('alt="The Quay"')
  expect(made).toMatch(/World<\/a>[\s\S]*Tides<\/a>/)
  expect(readFileSync(`${site}/about-us/index.html`, 'utf8')).toContain('<strong>tide</strong>')
  expect(readFileSync(`${site}/index.html`, 'utf8')).toContain('News from the quay')
  expect(readFileSync(`${site}/assets/own.css`, 'utf8')).toContain('#0b5d6b')
  expect(siteFiles(site).filter((path) => path.endsWith('.tmp'))).toEqual([])

  await chooseFromMenu(newsroom, 'Publish the Whole Site Anew…')
  await page.keyboard.press('Enter')
  const again = page.getByRole('dialog', { name: 'The whole site is made anew' })
  await expect(again.getByRole('definition').nth(1)).toHaveText('0')
  await page.keyboard.press('Escape')

  await chooseFromMenu(newsroom, 'Look and Words of the Site…')
  await expect(dialog.getByLabel('Name of the site')).toHaveValue('The Quay')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(existsSync(`${site}/about-us/index.html`)).toBe(true)
})

async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
}

async function addWay(page: Page, words: string, url: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a link' }).click()
  await page.keyboard.type(words)
  await page.keyboard.press('Tab')
  await page.keyboard.type(url)
}
