import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  composerText,
  fillTarget,
  postUpdate,
  siteIn,
  typeUpdate,
  update,
  updates,
  waitUntilSaved,
} from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('words are set by key, by sign and by the toolbar, and stand so on the page', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'Call ==now==, `harbour.example`. Water is H2O and 40 m2')
  const text = composerText(page)
  await expect(text.locator('mark')).toHaveText('now')
  await expect(text.locator('code')).toHaveText('harbour.example')

  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+.')
  await expect(text.locator('sup')).toHaveText('2')
  await page.keyboard.press('Control+Shift+.')
  await expect(text.locator('sub')).toHaveText('2')
  await expect(text.locator('sup')).toHaveCount(0)
  const toolbar = page.getByRole('toolbar', { name: 'Text style' })
  await toolbar.getByRole('button', { name: 'Superscript' }).click()
  await expect(text.locator('sup')).toHaveText('2')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Enter')

  await expect(update(page, 'Call now').locator('p')).toHaveText(
    'Call now, harbour.example. Water is H2O and 40 m2',
  )
  await expect(update(page, 'Call now').locator('sup')).toHaveText('2')
})

test('a comment is shown to the newsroom, found, answered, resolved and brought back', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'Five were hurt')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('Control+Alt+m')
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Who says so?')
  // Here the key of posting keeps the comment.
  await page.keyboard.press('Control+Enter')
  const card = page.getByRole('region', { name: 'Comment', exact: true })
  await expect(card).toContainText('Who says so?')
  await expect(composerText(page)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await postUpdate(page, 'Another one')
  await waitUntilSaved(page)

  await page.getByRole('button', { name: '1 comment' }).click()
  const list = page.getByRole('dialog', { name: 'Comments' })
  await expect(list.getByRole('button', { name: /“?Five.*Who says so\?/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card).toContainText('Who says so?')
  await card.getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByRole('button', { name: '1 comment' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '1 comment' })).toBeVisible()
  expect(await page.evaluate(() => [...(CSS.highlights.get('comment') ?? [])].map(String))).toEqual(
    ['Five'],
  )
})

test('a comment left halfway is there when the next one is begun', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'Five were hurt')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('Control+Alt+m')
  const field = page.getByRole('textbox', { name: 'Comment' })
  await page.keyboard.type('Ask the clinic')
  await page.keyboard.press('Escape')
  await expect(composerText(page)).toBeFocused()

  await page.keyboard.press('Control+Alt+m')
  await expect(field).toHaveValue('Ask the clinic')
  await page.keyboard.press('End')
  await page.keyboard.type(' again')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Comment', exact: true })).toContainText(
    'Ask the clinic again',
  )

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  await expect(field).toHaveValue('')
})

test('a link finds another article, and leads to it on the page once readers have it', async ({
  newsroom: { page },
}, info) => {
  await page.keyboard.press('Control+Shift+n')
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('The bridge of Stapi')
  await page
    .getByRole('group', { name: /press Enter to edit$/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('It was built in 1931.')
  const folder = info.outputPath('site')
  await page.keyboard.press('Control+Shift+p')
  await fillTarget(page, siteIn(folder))
  await expect(page.getByText(/^Live \d\d:\d\d/).first()).toBeVisible()

  await page.getByRole('button', { name: /Storm Edda/ }).click()
  await typeUpdate(page, 'The bridge holds')
  await page.keyboard.press('Control+Shift+Home')
  await page.getByRole('toolbar').getByRole('button', { name: 'Link' }).click()
  await page.keyboard.type('bridge stapi')
  await expect(page.getByRole('option', { name: /The bridge of Stapi/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+Shift+p')
  await expect(page.getByText(/^Live \d\d:\d\d/).first()).toBeVisible()

  const [link] = await updates(page).first().locator('a').all()
  await expect(link ?? page.locator('none')).toHaveText('The bridge holds')
  await expect
    .poll(() => everyPage(folder))
    .toMatch(
      /<a href="(?:\.\.\/){4}\d{4}\/\d\d\/\d\d\/the-bridge-of-stapi\/index\.html">The bridge holds<\/a>/,
    )
})

test('only the text is left by one key, and by Esc all of the desk is back', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'One')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
  await page.keyboard.press('F4')

  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(composerText(page)).toBeFocused()
  const blocks = composerText(page).locator('p')
  await expect(blocks.nth(1)).toHaveCSS('opacity', '1')
  await expect(blocks.nth(0)).toHaveCSS('opacity', '0.38')
  await page.keyboard.press('ArrowUp')
  await expect(blocks.nth(0)).toHaveCSS('opacity', '1')
  await page.keyboard.press('Escape')
  await expect(composerText(page)).toBeFocused()
  await expect(page.locator('.library')).toBeVisible()
})

function everyPage(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
