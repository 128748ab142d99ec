import { existsSync, readFileSync } from 'node:fs'
import { openedFiles, watchOpenedFiles } from '../support/desktop'
import {
  fillTarget,
  openUpdate,
  postUpdate,
  publishAgain,
  publishChanges,
  publishPanel,
  publishTo,
  siteIn,
  update,
  updates,
  waitUntilLive,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { articlePageOf, readArticlePage, siteFiles, siteSnapshot } from '../support/site-folder'

test('the first publishing asks where the site lives, and then publishes', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await watchOpenedFiles(newsroom)
  await postUpdate(page, 'The first boat is back in harbour.')
  await expect(updates(page).first().getByText('not sent')).toBeVisible()
  await expect(publishPanel(page).getByText(/^Live/)).toBeHidden()

  await page.keyboard.press('Control+Shift+P')
  await fillTarget(page, siteIn(site))
  await waitUntilLive(page)

  await expect(updates(page).first().getByText('live', { exact: true })).toBeVisible()
  expect(readArticlePage(site)).toContain('The first boat is back in harbour.')
  expect(readFileSync(`${site}/index.html`, 'utf8')).toContain('Storm Edda reaches Kolsey')
  expect(siteFiles(site).filter((path) => path.endsWith('.tmp'))).toEqual([])
  const cards = siteFiles(site).filter((path) => path.endsWith('/card.jpg'))
  expect(cards.filter((path) => !path.includes('/u/'))).toHaveLength(1)
  expect(cards).toEqual(namedCards(site))
  expect(existsSync(`${site}/assets/icon-192.png`)).toBe(true)
  await page.getByRole('button', { name: 'Open in browser' }).click()
  await expect.poll(() => openedFiles(newsroom)).toEqual([articlePageOf(site)])
})

test('an embargo still being typed holds back what is published by the menu', async ({
  newsroom: { page, app },
  folder,
}) => {
  const site = `${folder}/site`
  await publishTo(page, siteIn(site))
  await postUpdate(page, 'The first boat is back in harbour.')
  await page.getByLabel(/^Embargo/).fill('2124-03-12T18:00')
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('publish')?.click({ triggeredByAccelerator: false })
  })

  await expect(publishPanel(page)).toContainText('Waits here until')
  expect(readArticlePage(site)).not.toContain('The first boat is back in harbour.')
})

test('thinking better of it publishes nothing', async ({ newsroom: { page }, folder }) => {
  await page.keyboard.press('Control+Shift+P')
  const dialog = page.getByRole('dialog', { name: 'Where does the site live?' })
  await dialog.getByLabel('Folder').fill(`${folder}/site`)

  await page.keyboard.press('Escape')

  await expect(dialog).toBeHidden()
  await expect(publishPanel(page).getByText('No folder is chosen yet.')).toBeVisible()
  expect(existsSync(`${folder}/site`)).toBe(false)
})

test('what is changed after publishing is marked until readers have it', async ({
  newsroom: { page },
  folder,
}) => {
  await publishTo(page, siteIn(`${folder}/site`))
  const card = update(page, 'The three boats that stayed out')
  await expect(card.getByText('live', { exact: true })).toBeVisible()

  await openUpdate(page, 'The three boats that stayed out')
  await page.keyboard.type(' They are in.')
  await expect(card.getByText('changed since sent')).toBeVisible()
  await expect(card.getByText(/^edited \d\d:\d\d$/)).toBeVisible()
  expect(readArticlePage(`${folder}/site`)).not.toContain('They are in.')
  await publishChanges(page)

  await expect(card.getByText('live', { exact: true })).toBeVisible()
  expect(readArticlePage(`${folder}/site`)).toContain('They are in.')
})

test('publishing again without a change writes no file', async ({ newsroom: { page }, folder }) => {
  await publishTo(page, siteIn(`${folder}/site`))
  const before = siteSnapshot(`${folder}/site`)
  const panel = publishPanel(page)
  const first = await panel.getByText(/^Live \d/).textContent()
  // The panel tells publishings apart by the second.
  await expect.poll(() => `Live ${clockSeconds()} GMT`).not.toBe(first)

  await page.keyboard.press('Control+Shift+P')
  await expect(panel.getByText(/^Live \d/)).not.toHaveText(first ?? '')

  expect(siteSnapshot(`${folder}/site`)).toEqual(before)
})

test('a withdrawn update leaves a tombstone where readers saw it', async ({
  newsroom: { page },
  folder,
}) => {
  await publishTo(page, siteIn(`${folder}/site`))
  expect(readArticlePage(`${folder}/site`)).toContain('For eleven minutes there was a sunrise')

  await openUpdate(page, 'For eleven minutes there was a sunrise')
  await page.keyboard.press('Control+Shift+Backspace')
  await page.getByRole('dialog').getByLabel('Reason').fill('It was the lighthouse.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('withdrawn, readers still see it')).toBeVisible()
  await publishAgain(page)

  const readers = readArticlePage(`${folder}/site`)
  expect(readers).not.toContain('For eleven minutes there was a sunrise')
  expect(readers).toContain('It was the lighthouse.')
})

test('the preview is, to the byte, the page that publishing then writes', async ({
  newsroom: { app, page },
  folder,
}) => {
  const site = `${folder}/site`
  await publishTo(page, siteIn(site))
  await postUpdate(page, 'The first boat is back in harbour.')
  await waitUntilSaved(page)

  await page.keyboard.press('Control+p')
  const frame = page.getByTitle('Preview of the page')
  await expect(frame.contentFrame().getByText('The first boat is back in harbour.')).toBeVisible()
  const url = (await frame.getAttribute('src')) ?? ''
  const previewed = await app.evaluate(
    async ({ net }, address) => (await net.fetch(address)).text(),
    url,
  )
  await page.keyboard.press('Escape')
  await publishAgain(page)

  expect(previewed).toContain('The first boat is back in harbour.')
  expect(readArticlePage(site)).toBe(previewed)
})

test('a page published in one sitting is known to be live in the next', async ({
  newsroom: { page },
  desk,
  folder,
}) => {
  await publishTo(page, siteIn(`${folder}/site`))
  const live =
    (await publishPanel(page)
      .getByText(/^Live \d/)
      .textContent()) ?? ''

  const again = await desk.reopen()

  await waitUntilLive(again.page)
  await expect(publishPanel(again.page).getByText(live)).toBeVisible()
  await expect(updates(again.page).first().getByText('live', { exact: true })).toBeVisible()
  await postUpdate(again.page, 'A new day begins.')
  await publishAgain(again.page)
  expect(readArticlePage(`${folder}/site`)).toContain('A new day begins.')
})

function clockSeconds(): string {
  return new Date().toLocaleTimeString('en-GB', { timeZone: 'UTC' })
}

/** The cards that pages of a site name where they are shared. */
function namedCards(site: string): readonly string[] {
  const named = siteFiles(site)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const page = readFileSync(`${site}/${path}`, 'utf8')
      return /og:image" content="https?:\/\/[^/]+\/([^"]*card\.jpg)"/.exec(page)?.[1] ?? []
    })
  return [...new Set(named)].sort()
}
