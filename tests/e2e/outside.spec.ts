import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { postUpdate, update, updates } from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'
import { chooseAtPointer, menuAtPointer, watchMenus } from '../support/pointer-menu'

test('an article leaves as a file, comes in again, and a link leads to it', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = newsroom
  const copy = `${folder}/storm.dateline`
  await postUpdate(page, 'The bridge is open again')

  // Menus at the pointer: of an article, of an update, of a text.
  const line = page.getByRole('button', { name: /Storm Edda reaches Kolsey/ })
  await watchMenus(app)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  await line.click({ button: 'right' })
  await chooseAtPointer(app, 'Save a Copy as…')
  await expect(page.getByText(/^A copy is in /)).toBeVisible()
  expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ format: 'dateline-article' })
  await update(page, 'The bridge is open again').getByText('The bridge').click({ button: 'right' })
  await chooseAtPointer(app, 'Copy Link to It')
  const clipboardText = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await expect.poll(clipboardText).toMatch(/^dateline:\/\/article\/[a-z\d]+\/[a-z\d]+$/)
  const link = await clipboardText()
  // How sure one is, and what it is, is said from there, too; a key event asks for its headline.
  const bridge = update(page, 'The bridge is open again')
  await bridge.getByText('The bridge').click({ button: 'right' })
  await chooseAtPointer(app, 'Status: Unconfirmed')
  await expect(bridge).toContainText('Unconfirmed')
  await bridge.getByText('The bridge').click({ button: 'right' })
  await chooseAtPointer(app, 'Key Event or Not')
  await expect(bridge.getByPlaceholder('A key event needs a headline')).toBeVisible()
  await page.keyboard.press('Control+u')
  await page.keyboard.type('Some words')
  await page.getByText('Some words').click({ button: 'right' })
  await expect.poll(() => menuAtPointer(app)).toContain('Paste as Plain Text')
  expect(await menuAtPointer(app)).toContain('Link…')

  // The system starts Dateline again, with the file: the first one shows what will come in.
  await startAgain(newsroom, copy)
  const dialog = page.getByRole('dialog', { name: 'Take this article in?' })
  await expect(dialog).toContainText('7 updates')
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(line).toHaveCount(2)
  await expect(update(page, 'The bridge is open again')).toBeVisible()

  // The first article is not open any more: its link opens a window on it, at the entry.
  const opened = app.waitForEvent('window')
  await startAgain(newsroom, link)
  const second = await opened
  await expect(update(second, 'The bridge is open again')).toBeVisible()
  await startAgain(newsroom, 'dateline://article/nobodyknows')
  await expect(second.getByText('an article that is not in this newsroom')).toBeVisible()
  await startAgain(newsroom, 'dateline://pages/x')
  await expect(second.getByText('is not a link to an article')).toBeVisible()
  expect(app.windows()).toHaveLength(2)

  // A file that is none says so, and changes nothing.
  writeFileSync(copy, '{ "format": "dateline-article", "version": 99 }')
  await startAgain(newsroom, copy)
  const refused = second.getByRole('dialog', { name: 'This file cannot be taken in' })
  await expect(refused).toContainText('newer Dateline')
  await second.keyboard.press('Escape')
  await expect(updates(second).first()).toBeVisible()
})

/** The system opens a file or a link with Dateline while it is open: a second process that ends at once. */
async function startAgain({ app, data }: NewsroomApp, asked: string): Promise<void> {
  const args = ['.', `--data=${data}`, '--no-sandbox', asked]
  const second = spawn(app.process().spawnfile, args, { stdio: 'ignore' })
  await once(second, 'exit')
}
