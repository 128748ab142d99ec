import type { Locator, Page } from '@playwright/test'
import { compose, composer, composerText, typeUpdate, update, updates } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

test('headings, styles, lists and a quote are written by key, and posted as they look', async ({
  newsroom: { page },
}) => {
  await compose(page)

  await typeStyled(page, [
    ['Control+b', 'strong words'],
    ['Control+i', 'a title'],
    ['Control+Shift+X', 'a slip'],
  ])
  await typeBlock(page, 'Control+Alt+2', 'What we know')
  await typeBlock(page, 'Control+Alt+3', 'And since when')
  await typeBlock(page, 'Control+Shift+9', 'It can wait for spring.')
  await typeBlock(page, 'Control+Shift+8', 'first the boats', 'then the poles')
  await typeBlock(page, 'Control+Shift+7', 'one ferry', 'two ferries')
  await page.keyboard.press('Control+Enter')

  await expectWritten(update(page, 'strong words'))
})

test('Markdown becomes what it means while it is typed', async ({ newsroom: { page } }) => {
  await typeUpdate(
    page,
    '**strong words** *a title* ~~a slip~~ and [a gauge](https://example.org/g) ',
  )

  await page.keyboard.type('\n## What we know\n### And since when\n> It can wait for spring.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- first the boats\nthen the poles\n\n1. one ferry\ntwo ferries')
  await page.keyboard.press('Control+Enter')

  const card = update(page, 'strong words')
  await expectWritten(card)
  await expect(card.getByRole('link', { name: 'a gauge' })).toHaveAttribute(
    'href',
    'https://example.org/g',
  )
})

test('a link is set on selected words by key, and an unusable address is refused', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'See the harbour')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  // The toolbar at the words says that they are selected.
  await expect(page.getByRole('region', { name: 'Formatting' })).toBeVisible()

  await page.keyboard.press('Control+k')
  const address = page.getByLabel('Link address')
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByRole('alert')).toContainText('a web or mail address looks like')
  await address.fill('example.org/harbour')
  await address.press('Enter')

  await expect(composerText(page)).toBeFocused()
  await expect(composerText(page).locator('a')).toHaveAttribute(
    'href',
    'https://example.org/harbour',
  )
  await expect(composerText(page).locator('a')).toHaveText('harbour')
})

test('undo and redo walk through her own words, by key and by menu', async ({
  newsroom: { app, page },
}) => {
  await typeUpdate(page, 'The bridge is open')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.type('shut')
  const text = composerText(page)
  await expect(text).toHaveText('The bridge is shut')

  await page.keyboard.press('Control+z')
  await expect(text).not.toContainText('shut')
  await page.keyboard.press('Control+Shift+Z')
  await expect(text).toHaveText('The bridge is shut')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.undo()
  })

  await expect(text).not.toContainText('shut')
})

test('undo goes on after the text was saved', async ({ newsroom: { page } }) => {
  await typeUpdate(page, 'The bridge is open')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible()

  await page.keyboard.press('Control+z')

  await expect(composerText(page)).not.toContainText('The bridge is open')
})

test('the toolbar stands at selected words and is worked by keys alone', async ({
  newsroom: { page },
}) => {
  await typeUpdate(page, 'The bridge is open')
  const toolbar = page.getByRole('toolbar', { name: 'Text style' })
  await expect(toolbar).toBeHidden()

  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(toolbar).toBeVisible()
  await page.keyboard.press('Alt+F10')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(toolbar.getByRole('button', { name: 'Italic' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Escape')

  await expect(toolbar).toBeHidden()
  await expect(composerText(page)).toBeFocused()
  await expect(composerText(page).locator('em')).toHaveText('open')
})

test('only the text under the cursor is an editor, wherever she goes', async ({
  newsroom: { page },
}) => {
  const mounted = page.locator('[contenteditable=true]')
  await expect(mounted).toHaveCount(0)

  for (const place of [
    composer(page).getByRole('group', { name: /^New update/ }),
    resting(updates(page).nth(0)),
    resting(updates(page).nth(1)),
    page.getByRole('region', { name: 'Original entry' }).getByRole('group'),
  ]) {
    await place.scrollIntoViewIfNeeded()
    await place.click({ position: { x: 20, y: 10 } })
    await expect(mounted).toHaveCount(1)
    await expect(mounted).toBeFocused()
  }

  await page.keyboard.press('Escape')
  await expect(mounted).toHaveCount(0)
})

test('whoever begins an article types its headline', async ({ newsroom: { page } }) => {
  await page.keyboard.press('Control+Shift+N')
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toBeFocused()
  await expect(headline).toHaveValue('')

  await page.keyboard.type('Ferries sail again')

  await expect(page.getByRole('navigation', { name: 'Library' })).toContainText(
    'Ferries sail again',
  )
})

test('what she wrote is there again after quitting, in every place she wrote', async ({
  newsroom: { page },
  desk,
}) => {
  await typeUpdate(page, 'A draft that waits')
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('A headline of our own')
  await resting(updates(page).nth(0)).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And so to bed.')

  const again = await desk.reopen()

  await expect(composer(again.page)).toContainText('A draft that waits')
  await expect(again.page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    'A headline of our own',
  )
  await expect(updates(again.page).nth(0)).toContainText('And so to bed.')
})

function resting(card: Locator): Locator {
  return card.getByRole('group', { name: /press Enter to edit$/ })
}

async function typeStyled(
  page: Page,
  words: readonly (readonly [key: string, text: string])[],
): Promise<void> {
  for (const [key, text] of words) {
    await page.keyboard.press(key)
    await page.keyboard.type(text)
    await page.keyboard.press(key)
    await page.keyboard.type(' ')
  }
}

/** A block of its own kind: its key, its lines, and two new lines to leave a list. */
async function typeBlock(page: Page, key: string, ...lines: readonly string[]): Promise<void> {
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+0')
  await page.keyboard.press(key)
  await page.keyboard.type(lines.join('\n'))
  if (lines.length > 1) await page.keyboard.press('Enter')
}

async function expectWritten(card: Locator): Promise<void> {
  await expect(card.locator('strong')).toHaveText('strong words')
  await expect(card.locator('em')).toHaveText('a title')
  await expect(card.locator('s, del')).toHaveText('a slip')
  await expect(card.getByRole('heading', { name: 'What we know' })).toBeVisible()
  await expect(card.getByRole('heading', { name: 'And since when' })).toBeVisible()
  await expect(card.locator('blockquote')).toHaveText('It can wait for spring.')
  await expect(card.locator('ul > li')).toHaveText(['first the boats', 'then the poles'])
  await expect(card.locator('ol > li')).toHaveText(['one ferry', 'two ferries'])
  await expect(card.locator('[contenteditable=true]')).toHaveCount(0)
}
