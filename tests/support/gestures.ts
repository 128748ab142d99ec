import { expect, type Locator, type Page } from '@playwright/test'
import type { NewsroomRequests } from '../../shared/ipc/contract'

/** The card in which the next update is written. */
export function composer(page: Page): Locator {
  return page.getByRole('region', { name: 'New update' })
}

/** The composer's text while the caret is in it. */
export function composerText(page: Page): Locator {
  return page.getByRole('textbox', { name: 'New update', exact: true })
}

/** Opens the settings at one of their parts. */
export async function openSettings(page: Page, part: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('tab', { name: part }).click()
}

/** Chooses German for the newsroom, in its settings. */
export async function speakGerman(page: Page): Promise<void> {
  await openSettings(page, 'Appearance')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.locator('select').filter({ hasText: 'Deutsch' }).selectOption('de')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.locator('.newsroom[data-ready=true]').waitFor()
}

/** All updates in the document, newest first. */
export function updates(page: Page): Locator {
  return page.getByRole('feed').getByRole('article')
}

/** The update that holds these words. */
export function update(page: Page, words: string): Locator {
  return updates(page).filter({ hasText: words })
}

/** Goes to the composer by key. */
export async function compose(page: Page): Promise<void> {
  await page.keyboard.press('Control+u')
  await expect(composerText(page)).toBeFocused()
}

/** Goes to the composer and types. */
export async function typeUpdate(page: Page, words: string): Promise<void> {
  await compose(page)
  await page.keyboard.type(words)
}

/** Types an update and posts it by key; it then stands among the others. */
export async function postUpdate(page: Page, words: string): Promise<void> {
  await typeUpdate(page, words)
  await page.keyboard.press('Control+Enter')
  await expect(update(page, words)).toBeVisible()
}

/** Begins a live article by key; the caret is in its headline. */
export async function beginArticle(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toBeFocused()
  await expect(headline).toHaveValue('')
}

/** Puts the caret at the end of an update's text. */
export async function openUpdate(page: Page, words: string): Promise<void> {
  const card = update(page, words)
  await card.getByRole('group', { name: /press Enter to edit$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(card.locator('[contenteditable=true]')).toBeFocused()
}

/** The bar says that all is on the disk, and since when. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()
}

/** A place to publish to, as typed into the dialog. */
export interface TypedTarget {
  readonly folder: string
  readonly name: string
  readonly address: string
}

/** A site in this folder. */
export function siteIn(folder: string): TypedTarget {
  return { folder, name: 'The Harbour Post', address: 'https://harbour.example/' }
}

/** Fills in the open dialog that asks where the site lives, and saves it. */
export async function fillTarget(page: Page, target: TypedTarget): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Where does the site live?' })
  await dialog.getByLabel('Folder').fill(target.folder)
  await dialog.getByLabel('Name of the site').fill(target.name)
  await dialog.getByLabel('Address of the site').fill(target.address)
  await dialog.getByRole('button', { name: /^Save/ }).click()
}

/** Publishes for the first time: asked for a place, she names this one. */
export async function publishTo(page: Page, target: TypedTarget): Promise<void> {
  await page.keyboard.press('Control+Shift+P')
  await fillTarget(page, target)
  await waitUntilLive(page)
}

/** Publishes again, to the place already named. */
export async function publishAgain(page: Page): Promise<void> {
  const before = await timesPublished(page)
  await page.keyboard.press('Control+Shift+P')
  // The panel said “Live” before, too: only one more sending that was read back says it anew.
  await expect.poll(() => timesPublished(page)).toBeGreaterThan(before)
  await waitUntilLive(page)
}

/** How many sendings of the open article were read back so far. */
function timesPublished(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { newsroom } = window as unknown as { readonly newsroom: NewsroomRequests }
    const desk = await newsroom.desk({})
    const articleId = desk.ok ? desk.value.place?.articleId : undefined
    if (articleId === undefined) return 0
    const listed = await newsroom.listPublications({ articleId })
    return listed.ok ? listed.value.filter(({ state }) => state === 'verified').length : 0
  })
}

/** Publishes again what was changed since readers saw it: all of it is said to be updates. */
export async function publishChanges(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P')
  await callThemUpdates(page)
  await waitUntilLive(page)
}

/** Asked by publishing what the changes are, she says of all that they are updates. */
export async function callThemUpdates(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^What (is this change|are these changes)\?$/ })
  await expect(dialog).toBeVisible()
  for (const row of await dialog.locator('.undecided-row').all()) {
    await expect(row).toBeFocused()
    await page.keyboard.press('2')
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

/** The result was read back: the panel says since when readers have it. */
export async function waitUntilLive(page: Page): Promise<void> {
  const panel = publishPanel(page)
  // The first time every form of every picture is made.
  const patience = { timeout: 40_000 }
  await expect(panel.getByText('Readers have everything.')).toBeVisible(patience)
  await expect(panel.getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible()
}

/** Beside the article: what readers have, what they will be sent. */
export function publishPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Publish', exact: true })
}
