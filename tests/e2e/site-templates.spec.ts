import { readFileSync, writeFileSync } from 'node:fs'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog } from '../support/desktop'
import { postUpdate, publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { readArticlePage } from '../support/site-folder'

// A live article’s page brings a script; the frame it is seen in runs none, and says so.
test.use({ expectedProblems: /^Blocked script execution in 'dateline:/ })

test('an editor frames her pages by templates of her own, is told what is wrong, and goes back', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await postUpdate(page, 'The first boat is back in harbour.')
  await publishTo(page, siteIn(site))
  const before = readArticlePage(site)

  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Look and words of The Harbour Post' }).click()
  const dialog = page.getByRole('dialog', { name: 'Look and words of the site' })
  await dialog.getByRole('tab', { name: 'Templates' }).click()
  await dialog.getByRole('radio', { name: /^Head of an article/ }).check()
  await dialog.getByRole('button', { name: 'Start from the built-in look' }).click()
  const template = dialog.getByLabel('Template: Head of an article')
  await expect(template).toBeFocused()
  expect(await template.inputValue()).toContain('{{ head_notices }}')
  expect(await accessibilityFindings(page)).toEqual([])

  // Cleared to begin anew, the field stays.
  await template.fill('')
  await expect(template).toBeFocused()
  await template.fill('<h1>{{ article.headline }}</h1>\n<p onclick="x()">{{ artcle.day }}</p>')
  await expect(
    dialog.getByText('Line 2, column 21: Nothing here is called “artcle.day”.'),
  ).toBeVisible()
  await expect(dialog.getByText('to mend')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'See it' })).toBeDisabled()
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  expect(await accessibilityFindings(page)).toEqual([])

  await template.fill('<p class="kicker">From the quay</p>\n<h1>{{ article.headline }}</h1>\n')
  await page.keyboard.press('Tab')
  await expect(template).toHaveValue(/<\/h1>\n {2}$/)
  await page.keyboard.press('Control+z')
  await expect(template).toHaveValue(/<\/h1>\n$/)
  await page.keyboard.press('Tab')
  await dialog.getByText('What it can name').click()
  await dialog.getByRole('button', { name: 'byline', exact: true }).click()
  await expect(template).toHaveValue(/<\/h1>\n {2}\{\{ byline \}\}$/)
  expect(await accessibilityFindings(page)).toEqual([])

  await dialog.getByRole('radio', { name: /^Article in a list/ }).check()
  await dialog.getByRole('button', { name: 'Start from the built-in look' }).click()
  await dialog.getByLabel('Template: Article in a list').fill('{{ title }}<p>Read on</p>')
  const file = `${folder}/own.liquid`
  writeFileSync(file, '{% # Dateline: footer %}\n{{ navigation }}\n<p>Printed on the quay</p>\n')
  await answerOpenDialog(newsroom, file)
  await dialog.getByRole('button', { name: 'Open a file …' }).click()
  await dialog.getByRole('radio', { name: /^Foot of every page/ }).check()
  await expect(dialog.getByLabel('Template: Foot of every page')).toHaveValue(/Printed on the quay/)

  await dialog.getByRole('button', { name: 'See it' }).click()
  const seen = page.frameLocator('iframe')
  await expect(seen.getByText('From the quay')).toBeVisible()
  await expect(seen.getByText('Printed on the quay')).toBeVisible()
  await dialog.getByRole('button', { name: 'Front page' }).click()
  await expect(seen.getByText('Read on')).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
  expect(readArticlePage(site)).toBe(before)

  await page.getByRole('button', { name: 'Publish the whole site anew' }).click()
  const whole = page.getByRole('dialog', { name: 'The whole site is made anew' })
  await expect(whole.getByText('All of it lies in the folder.')).toBeVisible()
  await page.keyboard.press('Enter')
  const made = readArticlePage(site)
  expect(made).toContain('<p class="kicker">From the quay</p>')
  // It is live, so its status stays, wherever the template has it.
  expect(made).toContain('<strong class="live">')
  expect(readFileSync(`${site}/index.html`, 'utf8')).toContain('<p>Read on</p>')

  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('button', { name: 'Look and words of The Harbour Post' }).click()
  await dialog.getByRole('tab', { name: 'Templates' }).click()
  for (const part of [/^Article in a list/, /^Head of an article/, /^Foot of every page/]) {
    await dialog.getByRole('radio', { name: part }).check()
    await dialog.getByRole('button', { name: 'Back to the built-in look' }).click()
  }
  await expect(dialog.getByText('your own')).toBeHidden()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Publish the whole site anew' }).click()
  await expect(whole.getByText('All of it lies in the folder.')).toBeVisible()
  expect(readArticlePage(site)).toBe(before)
})
