import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { accessibilityFindings } from '../support/accessibility'
import { answerOpenDialog } from '../support/desktop'
import { compose, composerText, publishTo, siteIn, update } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { readArticlePage } from '../support/site-folder'

test('a gallery, a fact box and a card are made by the keyboard, and readers get them', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const text = composerText(page)
  await compose(page)
  await page.keyboard.type('How the gate looks.')
  await page.keyboard.press('Enter')

  await answerOpenDialog(newsroom, await pictures(folder))
  await putIn(page, '/gall')
  const shown = text.locator('.gallery > figure.picture')
  await expect(shown).toHaveCount(3)
  // None is cut, and three stand in one row.
  expect(await shapes(shown.locator('img'))).toEqual([1.5, 0.7, 2.4])
  expect(new Set(await tops(shown)).size).toBe(1)
  await page.keyboard.press('Enter')
  await page.keyboard.type('At noon')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowRight')
  await page.getByRole('textbox', { name: 'Caption of the whole gallery' }).fill('The gate')
  await page.keyboard.press('Enter')

  await putIn(page, '/fact')
  await page.getByRole('textbox', { name: 'Title of the fact box' }).fill('In figures')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- 42 m wide')
  await page.keyboard.press('Enter')
  await page.keyboard.type('7 m high')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter')

  await putIn(page, '/embed')
  const says = (name: string) => text.getByRole('textbox', { name, exact: true })
  await says('Address on the web').fill('https://social.example/@port/4711')
  await says('Quote').fill('The gate opens at six.')
  await says('Author').fill('Kolsey Port')
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  const posted = update(page, 'How the gate looks.')
  await expect(posted.locator('.embed-card')).toContainText('social.example')
  await publishTo(page, siteIn(`${folder}/site`))

  const markup = readArticlePage(`${folder}/site`).replaceAll('\n', '')
  expect(markup).toMatch(/class="picture shape-67".*class="picture shape-150".*At noon.*shape-240/)
  expect(markup).toContain('<figcaption class="caption" dir="auto">The gate</figcaption>')
  expect(markup).toMatch(
    /class="box-title">In figures<\/h\d>\s*<ul dir="auto">\s*<li>42 m wide<\/li>/,
  )
  expect(markup).toMatch(/<\/aside>\s*<figure class="embed-card embed-post" dir="auto">/)
  expect(markup).toContain('href="https://social.example/@port/4711"')
})

test('a block is moved by keys, by its handle and from the handle’s menu, each one step back', async ({
  newsroom: { page },
}) => {
  const text = composerText(page)
  const handle = page.getByRole('button', { name: 'Move or change this block' }).first()
  const lines = text.locator(':scope > *')
  await compose(page)
  for (const words of ['One', 'Two', 'Three']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('Four')

  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.type('!')
  await expect(lines).toHaveText(['One', 'Two', 'Four!', 'Three'])

  const before = await text.boundingBox()
  await lines.nth(0).hover()
  const from = await middleOf(handle)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const under = await middleOf(lines.nth(3))
  await page.mouse.move(under.x, under.y - 10, { steps: 5 })
  await expect(page.locator('.block-drop')).toBeVisible()
  await page.mouse.up()
  await expect(lines).toHaveText(['Two', 'Four!', 'One', 'Three'])
  expect(await text.boundingBox()).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect(lines).toHaveText(['One', 'Two', 'Four!', 'Three'])

  await lines.nth(1).hover()
  await handle.click()
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused()
  expect(await accessibilityFindings(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Bulleted list' }).click()
  await expect(text.locator('ul > li')).toHaveText(['Two'])
  await expect(text).toBeFocused()
  await page.keyboard.type(' and a half')
  await expect(text.locator('ul > li')).toHaveText(['Two and a half'])

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+Tab')
  await expect(handle).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(lines).toHaveText(['Two and a half', 'One', 'Four!', 'Three'])
  await expect(text).toBeFocused()
  await page.keyboard.press('F4')
  await expect(handle).toBeHidden()
})

async function putIn(page: Page, slash: string): Promise<void> {
  await page.keyboard.type(slash)
  await page.keyboard.press('Enter')
}

test('the words of a map that is still missing stand clear of its buttons', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await compose(page)
  await putIn(page, '/map')

  const gap = page.locator('.entry-editor .map-picture .picture-gap')
  await expect(gap).toBeVisible()
  const words = await gap.evaluate(topOfWords)
  for (const button of await page.locator('.card-fields .picture-actions button').all()) {
    const box = await button.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(words)
  }
})

async function pictures(folder: string): Promise<readonly string[]> {
  const sizes = [
    [900, 600],
    [600, 900],
    [1200, 500],
  ] as const
  return Promise.all(
    sizes.map(async ([width, height], at) => {
      const file = `${folder}/${String(at)}.jpg`
      const background = { r: 40 * at, g: 80, b: 120 }
      writeFileSync(
        file,
        await sharp({ create: { width, height, channels: 3, background } })
          .jpeg()
          .toBuffer(),
      )
      return file
    }),
  )
}

/** Width over height, as they stand on the screen. */
function shapes(of: Locator): Promise<readonly number[]> {
  return of.evaluateAll((each) =>
    each.map((one) => Math.round((10 * one.clientWidth) / one.clientHeight) / 10),
  )
}

function tops(of: Locator): Promise<readonly number[]> {
  return of.evaluateAll((each) => each.map((one) => Math.round(one.getBoundingClientRect().top)))
}

async function middleOf(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox()
  if (box === null) throw new Error('It is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function topOfWords(of: Element): number {
  const range = document.createRange()
  range.selectNodeContents(of)
  return range.getBoundingClientRect().top
}
