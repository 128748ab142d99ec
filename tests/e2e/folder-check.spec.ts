import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import { postUpdate, publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('an editor finds what was lost in the folder, and has it put back', async ({
  newsroom: { page },
  folder,
}) => {
  const site = `${folder}/site`
  await postUpdate(page, 'The first boat is back in harbour.')
  await publishTo(page, siteIn(site))
  const archive = readFileSync(`${site}/archive/index.html`, 'utf8')
  const front = readFileSync(`${site}/index.html`, 'utf8')
  rmSync(`${site}/archive`, { recursive: true })
  writeFileSync(`${site}/index.html`, front.replace('harbour', 'HARBOUR'))

  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Publish anew: all of The Harbour Post' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish the whole site anew?' })
  await dialog.getByRole('button', { name: 'Check the folder' }).click()
  await expect(dialog.getByText('archive/index.html')).toBeVisible()
  await expect(dialog.getByText('1 file was changed')).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Put \d+ files back$/ }).click()
  await expect(dialog.getByText(/files were put back\./)).toBeVisible()

  expect(existsSync(`${site}/archive/index.html`)).toBe(true)
  expect(readFileSync(`${site}/archive/index.html`, 'utf8')).toBe(archive)
  expect(readFileSync(`${site}/index.html`, 'utf8')).toBe(front)
  await dialog.getByRole('button', { name: 'Check the folder' }).click()
  await expect(dialog.getByText(/^All [\d,]+ files lie there as they were left\.$/)).toBeVisible()
})
