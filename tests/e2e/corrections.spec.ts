import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import {
  openSettings,
  openUpdate,
  postUpdate,
  publishAgain,
  publishChanges,
  publishPanel,
  publishTo,
  siteIn,
  update,
  waitUntilLive,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf, readArticlePage } from '../support/site-folder'

const gate = 'Twelve people closed the gate.'
const wrong = 'An earlier version said twelve people. There were eleven.'

test('a correction, by keys alone, reaches the page, the corrections, the feed and the search engines', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await publishGate(page, site)
  await retype(page, 'Eleven people closed the gate.')
  const card = update(page, 'Eleven people closed the gate.')
  await expect(card.getByText('Readers have an older text.')).toBeVisible()

  await page.keyboard.press('F8')
  const dialog = page.getByRole('dialog', { name: /^Correction: UPDATE \d{4} GMT$/ })
  await expect(dialog.locator('del')).toContainText('Twelve')
  await expect(dialog.getByLabel('What was wrong')).toBeFocused()
  await page.keyboard.type(wrong)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F8')
  await expect(dialog.getByLabel('What was wrong')).toHaveValue(wrong)
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')

  await expect(dialog).toBeHidden()
  await card.getByRole('button', { name: 'Remove' }).click()
  await expect(card.getByRole('note')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByRole('note')).toContainText(wrong)
  await expect(card.getByRole('button', { name: 'Correction…' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await publishAgain(page)

  const readers = readArticlePage(site)
  expect(readers).toMatch(/<aside class="correction" role="note" id="c-[0-9a-z]+">/)
  expect(readers).toContain(wrong)
  expect(readers).toContain('"@type":"CorrectionComment"')
  expect(readFileSync(`${site}/corrections/index.html`, 'utf8')).toContain(wrong)
  const feed = readFileSync(articlePageOf(site).replace('index.html', 'feed.xml'), 'utf8')
  expect(feed).toContain(`<title>Correction: An earlier version said twelve people.</title>`)
  const reader = await openReaderWindow(newsroom)
  for (const file of [articlePageOf(site), `${site}/corrections/index.html`]) {
    await showFile(reader, file)
    expect(await accessibilityFindings(reader.page)).toEqual([])
  }
})

test('a minor fix is silent: the words change, and no time with them', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await publishGate(page, site)
  const before = readArticlePage(site)

  await retype(page, 'Twelve people shut the gate.')
  await page.keyboard.press('F6')
  await expect(page.getByText('Readers are not told of this change.')).toBeVisible()
  await publishAgain(page)

  // Open pages must learn of it: the mark of the update is the only other thing that is new.
  const unmarked = (html: string) => html.replace(/ data-mark="\w+"/g, '')
  expect(unmarked(readArticlePage(site))).toBe(
    unmarked(before).replaceAll('closed the gate', 'shut the gate'),
  )
})

test('publishing asks what a change is, and typing on asks again', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await publishGate(page, site)
  await retype(page, 'Ten people closed the gate.')
  await page.keyboard.press('F6')
  await expect(page.getByText('Readers are not told of this change.')).toBeVisible()
  await page.keyboard.type(' Nobody was hurt.')
  await expect(page.getByText('Readers have an older text.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('The gate is down.')
  await expect(publishPanel(page)).toContainText('2 changes are still to be named.')

  await page.keyboard.press('Control+Shift+P')
  const dialog = page.getByRole('dialog', { name: 'What are these changes?' })
  await expect(dialog).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(readArticlePage(site)).not.toContain('Nobody was hurt.')
  await publishChanges(page)

  expect(readArticlePage(site)).toMatch(/<p class="edited">Updated <time/)
  expect(readArticlePage(site)).toContain('Nobody was hurt.')
})

test('asked at publishing, she answers with a clarification for the top of the page', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await openSettings(page, 'Publishing')
  await page.getByLabel('Where corrections stand').selectOption('top')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await publishGate(page, site)
  await retype(page, 'Twelve people closed the outer gate.')

  await page.keyboard.press('Control+Shift+P')
  await expect(page.locator('.undecided-row')).toBeFocused()
  await page.keyboard.press('4')
  await expect(page.getByLabel('What could be misread')).toBeFocused()
  await page.keyboard.type('It was the outer gate.')
  await page.keyboard.press('Control+Enter')
  await waitUntilLive(page)

  const head = /<header class="coverage-head">[\s\S]*?<\/header>/.exec(readArticlePage(site))?.[0]
  expect(head).toContain('It was the outer gate.')
})

test('a newsroom that calls every change an update is not asked', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await openSettings(page, 'Publishing')
  await page.getByLabel('When published text has changed').selectOption('update')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await publishGate(page, site)

  await retype(page, 'Eleven people closed the gate.')
  await publishAgain(page)

  expect(readArticlePage(site)).toMatch(/<p class="edited">Updated <time/)
})

async function publishGate(page: Page, site: string): Promise<void> {
  await postUpdate(page, gate)
  await publishTo(page, siteIn(site))
}

/** Writes the update anew. */
async function retype(page: Page, words: string): Promise<void> {
  await openUpdate(page, gate)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await waitUntilSaved(page)
}
