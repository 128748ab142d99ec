import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runDateline } from '../support/command-line'
import { answerOpenDialog, chooseFromMenu } from '../support/desktop'
import { expect, test } from '../support/newsroom-test'

/** An export of WordPress with one of its two pictures beside it. */
function exportFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'))
  const uploads = join(folder, 'wp-content/uploads/2015/03')
  mkdirSync(uploads, { recursive: true })
  copyFileSync(resolve('assets/sample/harbour.jpg'), join(uploads, 'quay.jpg'))
  const file = join(folder, 'harbour-post.xml')
  copyFileSync(resolve('tests/support/archives/harbour-post.xml'), file)
  return file
}

test('a newsroom moves in: it sees what is there, what came in, and what was left behind', async ({
  newsroom,
}) => {
  const { page } = newsroom
  const file = exportFile()
  await answerOpenDialog(newsroom, file)
  const dialog = page.getByRole('dialog')

  await chooseFromMenu(newsroom, 'Move In from WordPress, Publii or Markdown…')
  await dialog.getByRole('button', { name: 'Choose a file …' }).click()

  await expect(dialog.getByText('The Harbour Post')).toBeVisible()
  await expect(dialog.getByText('3 posts, 1 live blog among them')).toBeVisible()
  await expect(dialog.getByText('Ann Larsen and Ben & Co')).toBeVisible()
  await dialog.getByRole('button', { name: 'Move 4 posts in' }).click()

  await expect(dialog.getByText('4 articles moved in, with 1 picture.')).toBeVisible()
  await expect(dialog.getByText('uploads/2015/03/pier.jpg').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Storm Edda & the quay' }).click()
  await expect(page.getByText('The quay at noon')).toBeVisible()
  await expect(
    page.getByRole('article').getByRole('img', { name: 'Waves over' }).first(),
  ).toBeVisible()

  const again = await runDateline(newsroom.data, 'move-in', file)
  expect(again.stdout).toContain('0 articles moved in')
  expect(again.stdout).toContain('4 here already, left as they are')
})
