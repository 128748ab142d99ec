import { resolve } from 'node:path'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog } from '../support/desktop'
import { beginArticle, compose, postUpdate, typeUpdate } from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

const schemes = ['light', 'dark'] as const

for (const scheme of schemes) {
  test(`nothing bars the way in the newsroom, ${scheme}`, async ({ newsroom }) => {
    const { page } = newsroom
    await turn(newsroom, scheme)

    expect.soft(await accessibilityFindings(page), 'the sample day').toEqual([])
    await postUpdate(page, 'A posted update')
    await typeUpdate(page, 'A draft being written')
    expect.soft(await accessibilityFindings(page), 'while writing').toEqual([])
    await page.keyboard.press('Control+a')
    await expect(page.getByRole('toolbar', { name: 'Text style' })).toBeVisible()
    expect.soft(await accessibilityFindings(page), 'the toolbar').toEqual([])
    await page.keyboard.type('/')
    await expect(page.getByRole('listbox', { name: 'Put in' })).toBeVisible()
    expect.soft(await accessibilityFindings(page), 'the slash menu').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.type(' TK')
    await page.keyboard.press('Control+Alt+f')
    await page.keyboard.type('the')
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/ of /)
    expect.soft(await accessibilityFindings(page), 'finding and replacing').toEqual([])
    await page.keyboard.press('Control+p')
    await expect(page.getByTitle('Preview of the page')).toBeVisible()
    expect.soft(await accessibilityFindings(page), 'the preview').toEqual([])
  })

  test(`nothing bars the way in its dialogs, ${scheme}`, async ({ newsroom }) => {
    const { page } = newsroom
    await turn(newsroom, scheme)
    await answerOpenDialog(newsroom, resolve('assets/sample/sample-day.txt'))

    for (const key of ['Control+o', 'Control+,', 'Control+/', 'Control+Shift+P']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await accessibilityFindings(page), `the dialog of ${key}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })

  test(`nothing bars the way in an empty article, ${scheme}`, async ({ newsroom }) => {
    const { page } = newsroom
    await turn(newsroom, scheme)

    await beginArticle(page)
    await compose(page)
    expect.soft(await accessibilityFindings(page), 'a new live article').toEqual([])
    await page.getByLabel('Find in everything').fill('nobody wrote this')

    expect.soft(await accessibilityFindings(page), 'nothing found').toEqual([])
  })
}

test('where colours are forced, what has the focus is told by a line', async ({ newsroom }) => {
  const { page } = newsroom
  await page.emulateMedia({ forcedColors: 'active' })

  for (const name of ['Headline', 'Standfirst', 'Caption', 'Byline']) {
    const field = page.getByRole(name === 'Byline' ? 'combobox' : 'textbox', { name, exact: true })
    await field.focus()
    const edge = field.locator('xpath=ancestor::*[contains(@class, "growing") or @role="group"][1]')
    await expect(edge).toHaveCSS('outline-style', 'solid')
  }
})

async function turn({ app, page }: NewsroomApp, scheme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, theme) => {
    nativeTheme.themeSource = theme
  }, scheme)
  await page.waitForFunction(
    (wanted) => window.matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    scheme,
  )
}
