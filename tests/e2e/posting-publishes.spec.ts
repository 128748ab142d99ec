import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../support/desktop'
import {
  compose,
  composerText,
  openUpdate,
  postUpdate,
  publishChanges,
  publishPanel,
  publishTo,
  siteIn,
  update,
  waitUntilSaved,
} from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'
import { readArticlePage, siteSnapshot } from '../support/site-folder'

const boat = 'The first boat is back in harbour.'
const goesAlone = 'What you post goes to readers by itself.'
/** Taking back takes eight seconds; then it is made, written and read back. */
const soon = { timeout: 30_000 }

test('posting publishes where readers have the article already, and says so before and after', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await letPostingPublish(newsroom)
  await postUpdate(page, 'Nobody has the article yet.')
  await expect(page.getByText(/^Posted .* Readers see it when you publish\./)).toBeVisible()
  await expect(publishPanel(page).getByText(goesAlone)).toBeHidden()
  await publishTo(page, siteIn(`${folder}/site`))
  await expect(publishPanel(page).getByText(goesAlone)).toBeVisible()

  await postUpdate(page, boat)
  await expect(page.getByText(/^Posted .* It goes to readers in a moment\./)).toBeVisible()
  expect(readArticlePage(`${folder}/site`)).not.toContain(boat)
  await page.keyboard.type('The second is')

  await expect(update(page, boat).getByText('live', { exact: true })).toBeVisible(soon)
  expect(readArticlePage(`${folder}/site`)).toContain(boat)
  expect(readArticlePage(`${folder}/site`)).not.toContain('The second is')
  await expect(publishPanel(page).getByText('Readers have everything.')).toBeVisible()
  await expect(composerText(page)).toBeFocused()
  await expect(composerText(page)).toHaveText('The second is')
})

test('a change nobody has named holds it back, with words; named, all of it goes by hand', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await publishTo(page, siteIn(`${folder}/site`))
  await letPostingPublish(newsroom)
  await compose(page)
  await openUpdate(page, 'The weather service has raised')
  await page.keyboard.type(' It is the third this year.')
  await waitUntilSaved(page)
  const before = siteSnapshot(`${folder}/site`)
  await postUpdate(page, boat)

  await expect(page.getByText(/^What was posted in “Storm Edda .*” was not sent/)).toBeVisible(soon)
  expect(siteSnapshot(`${folder}/site`)).toEqual(before)
  await expect(update(page, boat).getByText('not sent')).toBeVisible()
  await publishChanges(page)

  await expect(update(page, boat).getByText('live', { exact: true })).toBeVisible(soon)
  expect(readArticlePage(`${folder}/site`)).toContain('It is the third this year.')
})

test('Dateline closed right after posting has sent it by the next day', async ({
  newsroom,
  desk,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  await letPostingPublish(newsroom)
  await postUpdate(newsroom.page, boat)

  const { page } = await desk.reopen()

  await expect(update(page, boat).getByText('live', { exact: true })).toBeVisible(soon)
  expect(readArticlePage(`${folder}/site`)).toContain(boat)
})

async function letPostingPublish(newsroom: NewsroomApp): Promise<void> {
  const { page } = newsroom
  await chooseFromMenu(newsroom, 'Settings…')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('tab', { name: 'Publishing' }).click()
  await dialog.getByLabel('When an update is posted').selectOption('goes')
  await saveSettings(page)
}

async function saveSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}
