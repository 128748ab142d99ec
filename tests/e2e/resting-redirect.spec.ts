import { readFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import { postUpdate, publishAgain, publishTo, siteIn, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('a list that comes where a redirect began takes its place, and she is told so', async ({
  newsroom: { page },
  folder,
}) => {
  const list = `${folder}/site/section/coast/index.html`
  await postUpdate(page, 'The first boat is back in harbour.')
  await publishTo(page, siteIn(`${folder}/site`))
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: /^Look and words of/ }).click()
  const looks = page.getByRole('dialog', { name: 'Look and words of the site' })
  await looks.getByRole('tab', { name: 'Redirects' }).click()
  await looks.getByRole('button', { name: 'Add a redirect' }).click()
  await page.keyboard.type('section/coast/')
  await looks.getByLabel('Where address 1 leads').fill('archive/')
  await looks.getByRole('button', { name: 'Save' }).click()
  await expect(looks).toBeHidden()
  await postUpdate(page, 'The second boat is back.')
  await page.keyboard.press('Control+Shift+P')
  await expect.poll(() => textOf(list)).toContain('http-equiv="refresh"')

  const details = page.getByRole('region', { name: 'Details' })
  await details.getByLabel('Section').fill('Coast')
  await waitUntilSaved(page)
  await publishAgain(page)

  await expect(
    page.getByText('The site has a page of its own at section/coast/ now', { exact: false }),
  ).toBeVisible()
  expect(textOf(list)).not.toContain('http-equiv="refresh"')
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: /^Look and words of/ }).click()
  await looks.getByRole('tab', { name: 'Redirects' }).click()
  await expect(looks.getByText(/^The site has a page of its own here now/)).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
})

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
