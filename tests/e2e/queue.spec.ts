import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import {
  callThemUpdates,
  openUpdate,
  postUpdate,
  publishPanel,
  publishTo,
  siteIn,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test as base } from '../support/newsroom-test'
import { readArticlePage, siteFiles } from '../support/site-folder'
import { addSite, startSite, type TestSite } from '../support/test-site'

const test = base.extend<{ site: TestSite }>({
  site: async ({ folder }, use) => {
    const site = await startSite(`${folder}/server`)
    await use(site)
    await site.down()
  },
})

const boat = 'The first boat is back in harbour.'

test('a folder and a site get it at once, and each is read back', async ({
  newsroom: { page },
  folder,
  site,
}) => {
  await publishTo(page, siteIn(`${folder}/site`))
  await addSite(page, site)
  await expect(publishPanel(page).getByText('The Courier does not have it yet.')).toBeVisible()
  await postUpdate(page, boat)

  await page.keyboard.press('Control+Shift+P')

  await expectLive(place(page, 'The Courier'))
  await expectLive(place(page, 'The Harbour Post'))
  await expect(publishPanel(page).getByText('Readers have everything.')).toBeVisible()
  expect(readArticlePage(`${folder}/site`)).toContain(boat)
  expect(await site.page()).toContain(boat)
  await expect(update(page, boat).getByText('live', { exact: true })).toBeVisible()
  await place(page, 'The Courier').getByRole('button', { name: 'What changes' }).click()
  await expect(page.getByRole('combobox', { name: 'Readers at' })).toHaveText(/The Courier/)
  await expect(page.getByText('Readers have everything', { exact: true })).toBeVisible()
})

test('without the server it waits, keeps the newest, survives the night, and goes by itself', async ({
  newsroom,
  desk,
  site,
}) => {
  const { page } = newsroom
  await addSite(page, site)
  await site.down()
  await postUpdate(page, boat)

  await page.keyboard.press('Control+Shift+P')
  await expect(
    publishPanel(page).getByText('Waiting: The Courier does not answer. It will go by itself.'),
  ).toBeVisible()
  await expect(publishPanel(page).getByText(/^Live/)).toBeHidden()
  await expect(update(page, boat).getByText('not sent')).toBeVisible()
  await openUpdate(page, boat)
  await page.keyboard.type(' All hands are well.')
  await waitUntilSaved(page)
  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText(/tried once/)).toBeVisible()
  const again = await desk.reopen()
  await expect(again.page.getByRole('button', { name: '1 waiting' })).toBeVisible()
  await again.page.keyboard.press('Control+5')
  await expect(queueRows(again.page)).toHaveCount(1)
  await expect(queueRows(again.page)).toContainText(/Written \d\d:\d\d GMT, tried/)
  await site.up()
  await tellOfNetwork(again.page)

  await expect(again.page.getByText('Nothing is on its way')).toBeVisible()
  await expect(publishPanel(again.page).getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible()
  await expect(
    publishPanel(again.page).getByText(/^Written \d\d:\d\d GMT, sent \d\d:\d\d GMT$/),
  ).toBeVisible()
  expect(await site.page()).toContain('All hands are well.')
  // Begun, and written once: the text that was overtaken never left.
  expect(site.article()?.version).toBe(2)
})

test('a paused queue sends nothing; its order is hers; what she takes out is not sent', async ({
  newsroom: { page },
  site,
}) => {
  await addSite(page, site)
  await page.keyboard.press('Control+5')
  await expect(page.getByText('Nothing is on its way')).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.keyboard.press('Escape')
  for (const headline of ['The storm', 'The harbour', 'The bridge']) {
    await writeStory(page, headline)
    await page.keyboard.press('Control+Shift+P')
    await expect(publishPanel(page).getByText('Waiting: the queue is paused.')).toBeVisible()
  }

  await page.getByRole('button', { name: 'Queue paused: 3 waiting' }).click()
  await expect(page.getByText('Paused: nothing is sent until you let it go on.')).toBeVisible()
  await expect(page.getByRole('listbox', { name: /^Queue/ })).toBeFocused()
  await expect(queueTitles(page)).toHaveText(['The storm', 'The harbour', 'The bridge'])
  await page.keyboard.press('End')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(queueTitles(page)).toHaveText(['The storm', 'The bridge', 'The harbour'])
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog')).toContainText('Your text stays here, word for word')
  expect.soft(await accessibilityFindings(page), 'taking out').toEqual([])
  // The safe answer has the focus.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(queueTitles(page)).toHaveText(['The bridge', 'The harbour'])
  expect.soft(await accessibilityFindings(page), 'the queue').toEqual([])
  expect(site.article()).toBeUndefined()
  await page.getByRole('button', { name: 'Let it go on' }).click()

  await expect(page.getByText('Nothing is on its way')).toBeVisible()
  await expect(page.getByText('“The harbour” is live on The Courier.')).toBeVisible()
})

test('what somebody changed there is decided line by line, and both texts are kept', async ({
  newsroom: { page },
  site,
}) => {
  await addSite(page, site)
  for (const words of ['The gate is shut tonight.', 'The quay is under water.', boat]) {
    await postUpdate(page, words)
  }
  await page.keyboard.press('Control+Shift+P')
  await expectLive(publishPanel(page))
  await site.edit([
    ['The gate is shut tonight.', 'The gate is shut until Friday.'],
    ['The quay is under water.', 'The quay is dry again.'],
    [boat, `${boat}</p><p>The mayor was there.`],
  ])

  await page.keyboard.press('Control+Shift+P')
  await expect(publishPanel(page).getByText('Somebody changed it there.')).toBeVisible()
  await expect(publishPanel(page)).toContainText('readers see what somebody changed there')
  await expect(publishPanel(page)).not.toContainText('Readers have')
  expect(await site.page()).toContain('The quay is dry again.')
  await publishPanel(page).getByRole('button', { name: 'Look' }).click()
  const pane = page.getByRole('region', { name: 'Changed on the site' })
  await expect(
    pane.getByRole('heading', { name: /^Wil changed 3 updates on The Courier at \d\d:\d\d GMT$/ }),
  ).toBeVisible()
  const sections = pane.locator('.conflict-section')
  await expect(sections).toHaveCount(3)
  await expect(sections.first()).toBeFocused()
  await expect(pane.getByRole('button', { name: '3 left to decide' })).toBeDisabled()
  expect.soft(await accessibilityFindings(page), 'the conflict').toEqual([])
  await page.keyboard.press('m')
  await sections.first().getByRole('button', { name: 'Put it in' }).click()
  await expect(sections.first().getByRole('group', { name: 'What you will send' })).toContainText(
    'The mayor was there.',
  )
  await page.keyboard.press('n')
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
  await page.keyboard.press('Enter')

  await callThemUpdates(page)
  await expect(pane).toBeHidden()
  await expectLive(publishPanel(page))
  await expect.poll(() => site.page()).toContain('The gate is shut until Friday.')
  const readers = await site.page()
  expect(readers).toContain('The quay is under water.')
  expect(readers).not.toContain('The quay is dry again.')
  expect(readers).toContain('The mayor was there.')
  await expect(update(page, 'The gate is shut until Friday.')).toBeVisible()
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('option', { name: /Written on the site/ })).toHaveCount(3)
})

test('what was deleted there is sent as new, and taken from readers again', async ({
  newsroom: { page },
  site,
}) => {
  await addSite(page, site)
  await postUpdate(page, boat)
  await page.keyboard.press('Control+Shift+P')
  await expectLive(publishPanel(page))
  await site.deleteArticle()
  await openUpdate(page, boat)
  await page.keyboard.type(' All hands are well.')
  await waitUntilSaved(page)

  await page.keyboard.press('Control+Shift+P')
  await callThemUpdates(page)
  await expect(
    publishPanel(page).getByText(/^Failed: The article is no longer on The Courier/),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: '1 needs you' })).toBeVisible()
  await publishPanel(page).getByRole('button', { name: 'Send as new' }).click()
  await expectLive(publishPanel(page))
  expect(await site.page()).toContain('All hands are well.')
  await publishPanel(page).getByRole('button', { name: 'Take down …' }).click()
  expect.soft(await accessibilityFindings(page), 'taking down').toEqual([])
  await page.getByRole('button', { name: 'Hide it' }).click()

  await expect(publishPanel(page).getByText(/^Taken from readers \d\d:\d\d GMT$/)).toBeVisible()
  await expect(publishPanel(page).getByText('Readers no longer have it.')).toBeVisible()
  await expect(publishPanel(page).getByText(/^Live/)).toBeHidden()
  expect(site.article()?.state).not.toBe('public')
})

test('a folder’s readers find a word in its place, until it is published again', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await publishTo(page, siteIn(site))
  await postUpdate(page, boat)
  await page.keyboard.press('Control+Shift+P')
  await expectLive(publishPanel(page))

  await publishPanel(page).getByRole('button', { name: 'Take down …' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Take it from the readers of/ })
  await expect(dialog.getByRole('radio', { name: /^A page that says so/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('A court forbade it.')
  expect.soft(await accessibilityFindings(page), 'taking down').toEqual([])
  await page.keyboard.press('Control+Enter')

  await expect(publishPanel(page).getByText(/^Taken from readers \d\d:\d\d GMT$/)).toBeVisible()
  const [left = '', ...more] = siteFiles(site).filter((path) => /^\d{4}\//.test(path))
  // The pages of its updates lead there.
  expect(more.filter((path) => !/\/u\/[^/]+\/index\.html$/.test(path))).toEqual([])
  expect(readFileSync(`${site}/${left}`, 'utf8')).toContain('A court forbade it.')
  await page.keyboard.press('Control+Shift+P')
  await expectLive(publishPanel(page))
  expect(readFileSync(`${site}/${left}`, 'utf8')).toContain(boat)
})

test('at a time she chooses the site shows it by itself, and the folder is written here', async ({
  newsroom: { page },
  folder,
  site,
}) => {
  await publishTo(page, siteIn(`${folder}/site`))
  await addSite(page, site)
  await postUpdate(page, boat)

  await page.keyboard.press('Control+Alt+p')
  const dialog = page.getByRole('dialog', { name: 'Publish at a time' })
  await expect(dialog).toContainText('it must be on, with Dateline open')
  expect.soft(await accessibilityFindings(page), 'publish at').toEqual([])
  await page.keyboard.press('Enter')

  await expect(place(page, 'The Courier').getByText(/^Scheduled for .*\d\d:00 GMT$/)).toBeVisible()
  await expect(
    place(page, 'The Harbour Post').getByText(/^Waits here until .*\d\d:00 GMT\. This machine/),
  ).toBeVisible()
  expect(site.article()?.state).toBe('scheduled')
  expect(readArticlePage(`${folder}/site`)).not.toContain(boat)
  await expect(page.getByRole('button', { name: '2 for later' })).toBeVisible()
  expect.soft(await accessibilityFindings(page), 'several places').toEqual([])
})

function place(page: Page, name: string): Locator {
  return publishPanel(page).getByRole('listitem', { name })
}

async function expectLive(where: Locator): Promise<void> {
  await expect(where.getByText(/^Live \d\d:\d\d:\d\d GMT$/)).toBeVisible()
}

function queueRows(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Queue/ }).getByRole('option')
}

function queueTitles(page: Page): Locator {
  return queueRows(page).locator('.queue-title')
}

/** What the system tells a window when there is a network again. */
async function tellOfNetwork(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}

async function writeStory(page: Page, headline: string): Promise<void> {
  await page.keyboard.press('Control+Shift+N')
  const field = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(field).toHaveValue('')
  await field.fill(headline)
  await page.getByRole('group', { name: /press Enter to edit$/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('It is over.')
  await waitUntilSaved(page)
}
