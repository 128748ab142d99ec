import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../electron/store/new-id'
import { findDamage } from '../../electron/store/sqlite/find-damage'
import { openStore } from '../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Result } from '../../shared/result'
import { openSettings } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { sampleDay } from '../support/sample-coverage'

// The first look comes when she has had time to begin.
const untilFirstLook = { timeout: 60_000 }

test('a backup is made when she asks for it, and checked', async ({
  newsroom: { page },
  folder,
}) => {
  await openSettings(page, 'History & files')
  await page.getByRole('button', { name: 'Back up now' }).click()

  const told = page.getByText(/^A checked copy was written: /)
  await expect(told).toBeVisible({ timeout: 20_000 })
  const [name = ''] = backups(folder)
  await expect(told).toContainText(join('backups', name))
  expect(findDamage(join(folder, 'data', 'backups', name))).toBeNull()
})

test('the day’s backup comes by itself while she works', async ({ desk, folder }) => {
  const { page } = await desk.open()

  await expect.poll(() => backups(folder).length, untilFirstLook).toBe(1)

  await expect(page.getByText('backup could not be made')).toBeHidden()
  expect(findDamage(join(folder, 'data', 'backups', backups(folder)[0] ?? ''))).toBeNull()
})

test('years of work open at once; damage in them is told while she works', async ({
  desk,
  folder,
}) => {
  writeYearsOfWork(join(folder, 'data'))
  const { page } = await desk.open()

  await expect(page.getByText('A check has found damage')).toBeVisible(untilFirstLook)

  expect(backups(folder)).toEqual([])
})

function backups(folder: string): readonly string[] {
  const path = join(folder, 'data', 'backups')
  // What is being made is not one yet.
  return existsSync(path) ? readdirSync(path).filter((name) => name.startsWith('newsroom-')) : []
}

/** A newsroom too large to be looked through at the start, with one word that nobody wrote. */
function writeYearsOfWork(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const store = must(openStore({ folder, newId }))
  const act = { at: Date.now(), author: 'Ann Reporter' }
  const fields = { ...sampleDay.article.fields, lead: null, map: null }
  const { article } = must(store.articles.create({ kind: 'live', fields }, act))
  for (let count = 0; count < 5; count += 1) {
    const { id, version } = must(store.entries.startUpdate(article.id, act))
    const text = `Boat ${String(count)}. ${'The harbour is shut. '.repeat(50_000)}`
    const body = makeBody([makeParagraph([makeText(text)])])
    must(store.entries.saveDraft({ id, baseVersion: version, body }, act))
    must(store.entries.discard(id, act))
  }
  store.close()
  const file = join(folder, 'newsroom.db')
  const bytes = readFileSync(file)
  bytes.write('Coat 3.', bytes.indexOf('Boat 3.'))
  writeFileSync(file, bytes)
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(result.error.message)
}
