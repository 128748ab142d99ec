import { DatabaseSync } from '@photostructure/sqlite'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  openUpdate,
  postUpdate,
  publishChanges,
  publishPanel,
  publishTo,
  siteIn,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const gate = 'The outer gate is down. Its motor failed at noon.'
const byHand = ' Eleven people closed it by hand.'

test('three edits of a posted update stand in its history, each with what was done', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)

  await editThreeWays(page)
  await openHistory(page)
  await page.getByRole('button', { name: /^UPDATE \d{4} GMT$/ }).click()

  await expect(line(page, 'Text edited').first()).toContainText('+6')
  await expect(line(page, 'Time changed')).toBeVisible()
  await expect(line(page, 'Details changed')).toBeVisible()
  await expect(line(page, 'Posted')).toContainText('Readers see this since')
  await expect(line(page, 'Posted')).toContainText('The Harbour Post')
  await expect(page.getByText(/^\d+ revisions, all checked$/)).toBeVisible()
})

test('a line is compared with the one before it, in words and word by word', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openHistory(page)

  await chooseLine(page, 'Text edited')
  await page.keyboard.press('Enter')

  const compared = comparison(page)
  await expect(compared.locator('ins')).toContainText('Eleven people closed it by hand.')
  await expect(compared.locator('del')).toHaveCount(0)
  await expect(side(page, 'from')).toHaveText(/^What readers see now/)
  await expect(compared.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(compared).toBeHidden()
  await expect(timeline(page)).toBeFocused()
})

test('two lines marked by key are compared, and the next change is one key away', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await editThreeWays(page)
  await openHistory(page)

  await chooseLine(page, 'Posted')
  await page.keyboard.press('c')
  await chooseLine(page, 'Details changed')
  await page.keyboard.press('c')

  const compared = comparison(page)
  await expect(compared.getByText(/^1 of \d$/)).toBeVisible()
  await expect(compared.locator('dt', { hasText: 'Stamp' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(compared.getByText(/^2 of \d$/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(compared.getByText(/^1 of \d$/)).toBeVisible()
})

test('one paragraph is put back as readers see it, and one click takes that back', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openUpdate(page, gate)

  await page.keyboard.press('Control+d')
  await comparison(page).getByRole('button', { name: 'Put back as it was' }).click()

  await expect(comparison(page)).toContainText('The two are the same')
  await undo(page, 'reads as it did')
  await expect(comparison(page).locator('ins')).toContainText('closed it by hand')
  await comparison(page).getByRole('button', { name: 'Put back as it was' }).click()
  await page.keyboard.press('Escape')
  await expect(update(page, gate)).not.toContainText('by hand')
  await expect(publishPanel(page)).toContainText('Readers have everything.')
  await page.keyboard.press('Control+z')
  await expect(update(page, gate)).toContainText('by hand')
})

test('before publishing, all that changes for readers stands on one page', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await postUpdate(page, 'The lower road is closed.')

  await page.keyboard.press('Control+Shift+d')
  const changes = page.getByRole('region', { name: 'What changes for readers' })

  await expect(changes).toContainText('1 new, 1 changed')
  await expect(changes.locator('ins')).toContainText('Eleven people closed it by hand.')
  await expect(changes).toContainText('The lower road is closed.')
  await publishChanges(page)
  await expect(changes).toContainText('Readers have everything')
  await page.keyboard.press('Escape')
  await openUpdate(page, gate)
  await page.keyboard.press('Control+d')
  await expect(comparison(page)).toContainText('The two are the same')
  await expect(restoreOlder(page)).toHaveCount(0)
})

test('the older text is restored where it is compared, and is then not offered again', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openUpdate(page, gate)
  await page.keyboard.press('Control+d')

  await restoreOlder(page).press('Enter')

  await expect(comparison(page)).toContainText('The two are the same')
  await expect(restoreOlder(page)).toHaveCount(0)
  await expect(comparison(page).getByRole('group', { name: 'Compare' })).toBeFocused()
})

test('a restored revision is a new line, and what it replaced can be brought back', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openHistory(page)

  await chooseLine(page, 'Posted')
  await page.keyboard.press('r')

  await expect(line(page, 'Restored')).toHaveCount(1)
  await expect(update(page, gate)).not.toContainText('by hand')
  await undo(page, 'Restored.')
  await expect(update(page, gate)).toContainText('by hand')
  await expect(line(page, 'Restored')).toHaveCount(2)
})

test('a restored text is the one she goes on writing in', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openHistory(page)
  await chooseLine(page, 'Posted')
  await page.keyboard.press('r')
  await expect(line(page, 'Restored')).toHaveCount(1)

  await openUpdate(page, gate)
  await page.keyboard.type(' All is quiet.')
  await page.keyboard.press('Control+Enter')
  await waitUntilSaved(page)

  await expect(update(page, gate)).toContainText(`${gate} All is quiet.`)
})

test('the article opens as it was, to read and to carry out', async ({
  newsroom: { page, app },
  folder,
}) => {
  await postUpdate(page, gate)
  await waitUntilSaved(page)
  const file = `${folder}/as-it-was.txt`
  await app.evaluate(({ session }, path) => {
    session.defaultSession.once('will-download', (_event, item) => {
      item.setSavePath(path)
    })
  }, file)

  await page.keyboard.press('Control+Shift+h')
  const dialog = page.getByRole('dialog', { name: 'Open as it was' })
  await dialog.getByRole('button', { name: 'Open' }).click()
  const past = page.getByRole('region', { name: 'The article as it was' })

  await expect(past).toContainText(gate)
  await expect(past.getByRole('textbox')).toHaveCount(0)
  await past.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(() => {
    expect(readFileSync(file, 'utf8')).toContain(gate)
  }).toPass()
})

test('only what readers saw, or only one kind of change, is one choice away', async ({
  newsroom: { page },
  folder,
}) => {
  await postAndPublish(page, folder)
  await edit(page, byHand)
  await openHistory(page)
  await expect(line(page, 'Text edited')).not.toHaveCount(0)

  await page.getByLabel('Only seen by readers').check()

  await expect(line(page, 'Text edited')).toHaveCount(0)
  await expect(line(page, 'Posted')).toHaveCount(1)
  await page.getByLabel('Kind of change').selectOption('Withdrawn')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(line(page, 'Text edited')).not.toHaveCount(0)
})

test('a line of history changed behind her back is named where she looks', async ({
  newsroom: { page, data },
}) => {
  await postUpdate(page, gate)
  await openHistory(page)
  await expect(page.getByText(/^\d+ revisions, all checked$/)).toBeVisible()

  signAnew(`${data}/newsroom.db`)
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+4')

  await expect(page.getByRole('alert')).toContainText('posted by Mallory')
  await expect(page.getByRole('alert')).toContainText('its author, time, cause or place')
  await expect(page.getByText(/checked$/)).toHaveCount(0)
})

async function postAndPublish(page: Page, folder: string): Promise<void> {
  await postUpdate(page, gate)
  await publishTo(page, siteIn(`${folder}/site`))
}

/** Other words, another time, a key event. */
async function editThreeWays(page: Page): Promise<void> {
  await edit(page, byHand)
  await openUpdate(page, gate)
  await page.keyboard.press('Control+Shift+T')
  const dialog = page.getByRole('dialog', { name: 'Change the time' })
  await dialog.getByLabel('Time').fill('0007')
  await dialog.getByRole('button', { name: 'Set the time' }).click()
  await expect(dialog).toBeHidden()
  await update(page, gate)
    .getByRole('button', { name: /Key event$/ })
    .click()
  await waitUntilSaved(page)
}

async function edit(page: Page, words: string): Promise<void> {
  await openUpdate(page, gate)
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await waitUntilSaved(page)
  await expect(publishPanel(page)).toContainText('1 changed')
}

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+4')
  await expect(timeline(page)).toBeFocused()
}

/** Signs one line of the history with another name, as no newsroom ever does. */
function signAnew(file: string): void {
  const database = new DatabaseSync(file)
  database.exec("UPDATE revisions SET author = 'Mallory' WHERE cause = 'posted'")
  database.close()
}

function timeline(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Timeline/ })
}

/** Takes back what the message at the window's foot tells of. */
async function undo(page: Page, told: string): Promise<void> {
  const toast = page.locator('.toast').filter({ hasText: told })
  await toast.getByRole('button', { name: 'Undo' }).click()
}

/** The timeline's lines in which this was done. */
function line(page: Page, what: string): Locator {
  return timeline(page)
    .getByRole('option')
    .filter({ has: page.getByText(what, { exact: true }) })
}

/** Walks to a line with the arrow keys. */
async function chooseLine(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Home')
  await expect(timeline(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await expect(async () => {
    const chosen = timeline(page).getByRole('option', { selected: true })
    if (!(await chosen.innerText()).includes(what)) {
      await page.keyboard.press('ArrowDown')
      expect(await chosen.innerText()).toContain(what)
    }
  }).toPass()
}

function restoreOlder(page: Page): Locator {
  return comparison(page).getByRole('button', { name: 'Restore the older text' })
}

function comparison(page: Page): Locator {
  return page.getByRole('region', { name: 'Compare', exact: true })
}

/** What one side of the comparison says it is. */
function side(page: Page, which: 'from' | 'to'): Locator {
  return comparison(page).getByLabel(`Compare ${which}`).locator('option:checked')
}
