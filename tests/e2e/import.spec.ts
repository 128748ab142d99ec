import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { exportByCommand, importByCommand, runDateline } from '../support/command-line'
import { answerOpenDialog, chooseFromMenu, dropFile } from '../support/desktop'
import { updates } from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

interface Day {
  readonly name: string
  readonly file: string
  readonly day: string
  readonly guess: RegExp
  readonly updateCount: number
  readonly unsure: readonly RegExp[]
}

// Of the real day nothing is quoted here: it is not part of the project.
const days: readonly Day[] = [
  {
    name: 'our sample day',
    file: resolve('assets/sample/sample-day.txt'),
    day: '2026-10-14',
    guess: /Use Wednesday, 14 October 2026/,
    updateCount: 6,
    unsure: [/A word stands twice: “at at”/, /“Eldhamar” here and “Eldhammar” on line 28/],
  },
  {
    name: 'the real day',
    file: resolve('../shared/input/000_b1aebae19c2871ed.txt'),
    day: '2023-05-24',
    guess: /Use Wednesday, 24 May 2023/,
    updateCount: 7,
    unsure: [/A word stands twice: “in in”/, /may be one name in two spellings/],
  },
]

for (const day of days) {
  test.describe(day.name, () => {
    test.skip(!existsSync(day.file), 'this text is not on this machine')

    test('comes in by the menu: it is asked for its day, and nothing is applied unasked', async ({
      newsroom,
    }) => {
      const { page } = newsroom
      await answerOpenDialog(newsroom, day.file)

      await chooseFromMenu(newsroom, 'Import Text…')

      const dialog = importDialog(page)
      const importButton = dialog.getByRole('button', { name: 'Import', exact: true })
      await expect(dialog.getByLabel('Which day is this?')).toHaveValue('')
      await expect(importButton).toBeDisabled()
      await expect(dialog.getByText('so this is probably Wednesday')).toBeVisible()
      await expect(dialog.getByText(`${String(day.updateCount)} updates`)).toBeVisible()
      for (const doubt of day.unsure) await expect(dialog.getByText(doubt)).toBeVisible()
      const offers = dialog.getByRole('checkbox')
      await expect(offers).toHaveCount(2)
      for (const offer of await offers.all()) await expect(offer).not.toBeChecked()
      await dialog.getByRole('button', { name: day.guess }).click()
      await expect(dialog.getByLabel('Which day is this?')).toHaveValue(day.day)
      await importButton.click()
      await expect(dialog).toBeHidden()
      await expect(updates(page).first()).toHaveAttribute('aria-setsize', String(day.updateCount))
      await expectSameText(newsroom, day)
    })

    test('comes in by dropping its file, with a headline, and goes out as it was', async ({
      newsroom,
    }) => {
      const { page } = newsroom

      await dropFile(newsroom, { name: 'day.txt', bytes: readFileSync(day.file) })
      const dialog = importDialog(page)
      await dialog.getByLabel('Which day is this?').fill(day.day)
      await dialog.getByLabel('Headline').fill('A headline of our own')
      await dialog.getByRole('button', { name: 'Import', exact: true }).click()

      // It has a field of this name, too.
      await expect(dialog).toBeHidden()
      await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
        'A headline of our own',
      )
      await expect(updates(page).first()).toHaveAttribute('aria-setsize', String(day.updateCount))
      await expectSameText(newsroom, day)
    })

    test('comes in by the command line while the window is open, which shows it', async ({
      newsroom: { page, data },
    }) => {
      const library = page.getByRole('navigation', { name: 'Library' })
      const refused = await runDateline(data, 'import', day.file)

      const id = await importByCommand(data, day.file, '--day', day.day, '--headline', 'From afar')

      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toContain(`--day ${day.day}`)
      await library.getByRole('button', { name: /^From afar/ }).click()
      await expect(updates(page).first()).toHaveAttribute('aria-setsize', String(day.updateCount))
      expect(await exportByCommand(data, id)).toBe(readFileSync(day.file, 'utf8'))
    })
  })
}

test('an offer she takes is applied, and the text still goes out as it came', async ({
  newsroom,
}) => {
  const [day] = days
  if (day === undefined) throw new Error('there is always our own day')
  const { page } = newsroom
  await dropFile(newsroom, { name: 'day.txt', bytes: readFileSync(day.file) })
  const dialog = importDialog(page)
  await dialog.getByLabel('Which day is this?').fill(day.day)

  await dialog.getByRole('checkbox', { name: /^Set as a block quote/ }).check()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()

  await expect(page.getByRole('feed').locator('blockquote')).toContainText('The foot of the wall')
  await expectSameText(newsroom, day)
})

test('a half-typed zone is not taken for another one: it is told of until it is whole', async ({
  newsroom,
}) => {
  const { page } = newsroom
  const bytes = Buffer.from('UPDATE 1254 XYZ:\n\nThe gate is shut.\n')
  await dropFile(newsroom, { name: 'day.txt', bytes })
  const dialog = importDialog(page)
  await dialog.getByLabel('Which day is this?').fill('2026-10-14')
  const importButton = dialog.getByRole('button', { name: 'Import', exact: true })
  const zone = dialog.getByLabel('House zone')

  await zone.fill('Europe/Ber')
  await expect(zone).toHaveAccessibleDescription(/^Not a time zone/)
  await expect(importButton).toBeDisabled()
  await zone.fill('Europe/Berlin')

  await expect(dialog.getByText('Not a time zone')).toBeHidden()
  await expect(importButton).toBeEnabled()
})

function importDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Import a day of coverage' })
}

async function expectSameText({ data }: NewsroomApp, { file, day }: Day): Promise<void> {
  const { stdout } = await runDateline(data, 'list', '--json')
  const articles = JSON.parse(stdout) as readonly { id: string; day: string }[]
  const imported = articles.find((article) => article.day === day)
  expect(await exportByCommand(data, imported?.id ?? '')).toBe(readFileSync(file, 'utf8'))
}
