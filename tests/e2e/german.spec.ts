import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { runDateline } from '../support/command-line'
import { readMenu } from '../support/desktop'
import { speakGerman } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('a German newsroom posts what was yesterday, publishes, and looks back; readers get their own language', async ({
  desk,
  folder,
}) => {
  const { page } = await desk.open()
  await speakGerman(page)

  await write(page, 'Der Hafen bleibt bis Mitternacht gesperrt.')
  const time = page.getByRole('textbox', { name: 'Zeit des Updates' })
  await time.fill('gestern 23:55')
  await expect(page.locator('.time-preview')).toContainText(/23:55 GMT/)
  await time.press('Enter')
  await write(page, '')
  await page.keyboard.press('Control+Enter')
  const posted = page.getByRole('feed').getByRole('article').filter({ hasText: 'bis Mitternacht' })
  await expect(posted).toContainText('UPDATE 2355 GMT')
  await expect(posted).toContainText('nicht gesendet')

  await page.keyboard.press('Control+Shift+P')
  const asked = page.getByRole('dialog', { name: 'Wo liegt die Website?' })
  await asked.getByLabel('Ordner', { exact: true }).fill(`${folder}/site`)
  await asked.getByLabel('Name der Website').fill('Die Hafenpost')
  await asked.getByLabel('Adresse der Website').fill('https://hafen.example/')
  await asked.getByRole('button', { name: 'Speichern und veröffentlichen' }).click()
  const panel = page.getByRole('region', { name: 'Veröffentlichen', exact: true })
  await expect(panel).toContainText('Leser haben alles.', { timeout: 40_000 })
  await expect(panel.getByText(/^Live seit \d\d:\d\d:\d\d GMT$/)).toBeVisible()
  const written = pageIn(`${folder}/site`)
  expect(written).toContain('<html lang="en"')
  expect(written).toContain('Der Hafen bleibt bis Mitternacht gesperrt.')
  expect(written).toContain('Last update')
  expect(written).not.toContain('Letzte Meldung')

  await page.keyboard.press('Control+4')
  const timeline = page.getByRole('listbox', { name: 'Zeitleiste, Neuestes zuerst' })
  await expect(timeline.getByRole('option').first()).toContainText('Veröffentlicht')
  await expect(timeline).toContainText('Abgesetzt')
})

test('a German window is found its way about in with English words, and names all its menus', async ({
  desk,
}) => {
  const first = await desk.open()
  await speakGerman(first.page)
  const newsroom = await desk.reopen()
  const { page } = newsroom

  const labels = (await readMenu(newsroom)).map(({ label }) => label)
  expect(labels).toEqual(
    expect.arrayContaining([
      'Rückgängig',
      'Ausschneiden',
      'Alles auswählen',
      'Beenden',
      'Vollbild',
    ]),
  )
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await page.keyboard.type('new story')
  await expect(palette.getByRole('option').first()).toContainText('Neuer Bericht')
  await page.keyboard.press('Escape')
  await write(page, '/table')
  await expect(page.getByRole('option', { name: 'Tabelle' })).toBeVisible()
  // The command line is read by scripts, too: it speaks English beside any window.
  const { stderr } = await runDateline(newsroom.data, 'import', '/nowhere.txt')
  expect(stderr).toContain('There is no such file.')
  // From its start on, a German newsroom also has its fields of days written so.
  expect(await page.evaluate(() => navigator.language)).toBe('de')
})

/** Goes to the composer by key, and types. */
async function write(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+u')
  await expect(page.getByRole('textbox', { name: 'Neues Update', exact: true })).toBeFocused()
  await page.keyboard.type(words)
}

/** The page of the one article in a site’s folder. */
function pageIn(site: string): string {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  return readFileSync(
    `${site}/${pages.find((path) => /double-lines\/index\.html$/.test(path)) ?? ''}`,
    'utf8',
  )
}
