import { writeFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { importByCommand } from '../support/command-line'
import {
  compose,
  composer,
  composerText,
  openUpdate,
  postUpdate,
  publishTo,
  siteIn,
  speakGerman,
  typeUpdate,
  update,
  updates,
  waitUntilSaved,
} from '../support/gestures'
import { resizeWindow, type NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'

const longHeadline = 'Storm Edda reaches Kolsey and the harbour is shut '.repeat(4).trim()
const updateCount = 2_000

for (const [width, height] of [
  [900, 600],
  [720, 480],
] as const) {
  test(`in a window of ${String(width)} × ${String(height)} she writes, posts and publishes`, async ({
    newsroom,
  }) => {
    const { page } = newsroom
    await page.getByRole('textbox', { name: 'Headline', exact: true }).fill(longHeadline)

    await resizeWindow(newsroom, { width, height })
    await compose(page)
    await page.keyboard.type('Typed in a small window')

    await expectInWindow(composerText(page))
    await expectInWindow(composer(page).getByRole('button', { name: /^Post/ }))
    await expectInWindow(page.getByRole('button', { name: /^Publish/ }))
    expect(await sideways(page.locator('html'))).toBeLessThanOrEqual(0)
    await composer(page).getByRole('button', { name: /^Post/ }).click()
    await expect(updates(page).first()).toContainText('Typed in a small window')
  })
}

test('in a small German window long words push nothing out of sight', async ({ newsroom }) => {
  const { page } = newsroom
  await speakGerman(page)
  await resizeWindow(newsroom, { width: 900, height: 600 })
  const compound = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderung'
  await page.getByRole('textbox', { name: 'Überschrift', exact: true }).fill(compound)
  await page.keyboard.press('Control+3')

  await page.keyboard.press('Control+Alt+f')
  const close = page.getByRole('search').getByRole('button', { name: 'Schließen' })
  await expectInside(close, page.getByRole('search'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+Backspace')
  const dialog = page.getByRole('dialog')
  for (const button of await dialog.getByRole('button').all()) await expectInside(button, dialog)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+p')
  const widths = page.getByRole('group', { name: 'Breite' }).getByRole('button')
  const tops = await widths.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await expectInside(widths.last(), page.locator('.preview-bar'))
})

for (const language of ['English', 'German'] as const) {
  test(`in a window of 900 × 600 the history shows what happened lately, in ${language}`, async ({
    newsroom,
    folder,
  }) => {
    const { page } = newsroom
    await publishInSmallWindow(newsroom, { site: `${folder}/site`, language })

    await page.keyboard.press('Control+4')

    const list = page.locator('.timeline')
    const rows = list.getByRole('option')
    await expect(rows.first()).toBeVisible()
    await expectInside(rows.nth(2), list)
    await expect(rows.nth(2)).toBeInViewport({ ratio: 1 })
    await expectInWindow(page.getByRole('button', { name: /^(Publish|Veröffentlichen)\b.*P$/ }))
  })

  test(`what can be done in the history ends where its panel does, in ${language}`, async ({
    newsroom,
    folder,
  }) => {
    const { page } = newsroom
    await publishInSmallWindow(newsroom, { site: `${folder}/site`, language })
    const actions = page.locator('.timeline-actions')

    for (const [width, height] of [
      [1_400, 900],
      [900, 800],
      [900, 600],
    ] as const) {
      await resizeWindow(newsroom, { width, height })
      await page.keyboard.press('Control+3')
      await page.locator('[data-tab=history]').click()
      await expectInside(actions.getByRole('button').last(), actions)
      await page.keyboard.press('Control+4')
      await page.keyboard.press('ArrowDown')
      await expect(actions.getByRole('button', { name: /^(Restore|Wiederh)/ })).toBeVisible()
      for (const button of await actions.getByRole('button').all()) {
        await expectInside(button, actions)
      }
    }
  })

  test(`the bar above a published article ends in the window, whatever it counts, in ${language}`, async ({
    newsroom,
    folder,
  }) => {
    const { page } = newsroom
    await typeUpdate(page, 'The gate opens at TK')
    await page.keyboard.press('Shift+Control+ArrowLeft')
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Ask the harbour master')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.comment-count')).toBeVisible()
    await publishInSmallWindow(newsroom, { site: `${folder}/site`, language })
    await page.keyboard.press('Control+Shift+P')
    const bar = page.locator('.article-bar')
    await expect(bar.locator('.place-news')).toContainText('Live')

    for (const width of [900, 800, 720]) {
      await resizeWindow(newsroom, { width, height: 600 })

      await expectInWindow(bar.getByRole('button').last())
      expect(await sideways(bar), String(width)).toBeLessThanOrEqual(0)
    }
  })

  test(`what can be done with a place stands on one line, in ${language}`, async ({
    newsroom,
    folder,
  }) => {
    const { page } = newsroom
    await publishInSmallWindow(newsroom, { site: `${folder}/site`, language })

    await page.keyboard.press('Control+Shift+s')

    const buttons = page.locator('.row-buttons').getByRole('button')
    await expect(buttons).toHaveCount(4)
    const tops = await buttons.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    )
    expect(new Set(tops).size).toBe(1)
  })
}

test('a long name of a place is whole among the places, and cut off with a sign in the history', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const name = 'The Harbour Post and Weekly Advertiser for the Coast'
  await publishTo(page, { ...siteIn(`${folder}/site`), name })
  await resizeWindow(newsroom, { width: 900, height: 600 })

  await page.keyboard.press('Control+4')
  const said = page.locator('.timeline').getByText(name, { exact: true })
  await expect(said).toHaveCSS('text-overflow', 'ellipsis')
  await expect(said).toHaveAttribute('title', name)
  await page.keyboard.press('Control+Shift+s')
  const listed = page.getByRole('list', { name: 'Places' }).getByText(name)
  await expect(listed).toBeVisible()

  expect(await sideways(listed)).toBeLessThanOrEqual(0)
  expect(await listed.evaluate(hiddenHeight)).toBeLessThanOrEqual(0)
})

test('the days and counts of the library are read whole in a small window', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await page.getByRole('button', { name: /^Storm Edda/ }).click()
  await page.getByRole('complementary').getByLabel('Day', { exact: true }).fill('2023-05-24')
  await resizeWindow(newsroom, { width: 900, height: 600 })

  const meta = page.locator('.article-line .meta')
  await expect(meta).toContainText('Wed, 24 May 2023')

  expect(await sideways(meta)).toBeLessThanOrEqual(0)
  await expectInside(meta.getByText('6 updates'), page.getByRole('navigation'))
})

test('the sheet of shortcuts opens at its beginning, however long it is', async ({
  newsroom: { page },
}) => {
  await page.keyboard.press('Control+/')

  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
  expect(await sheet.locator('.dialog-body').evaluate((body) => body.scrollTop)).toBe(0)
})

test('the toolbar stays at its words while the window changes its size', async ({ newsroom }) => {
  const { page } = newsroom
  await resizeWindow(newsroom, { width: 1400, height: 860 })
  await openUpdate(page, 'The wind is down')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  const toolbar = page.getByRole('region', { name: 'Formatting' })
  await expect(toolbar).toBeVisible()

  await resizeWindow(newsroom, { width: 900, height: 600 })
  await expect(page.getByRole('tab', { name: 'Details' })).toBeHidden()
  await resizeWindow(newsroom, { width: 1400, height: 860 })

  // Panels unfold only when the window has its new size, and the words move with them.
  await expect(page.getByRole('tab', { name: 'Details' })).toBeVisible()
  await expect
    .poll(() =>
      toolbar.evaluate((bar) => {
        const words = window.getSelection()?.getRangeAt(0).getBoundingClientRect()
        if (words === undefined) throw new Error('nothing is selected')
        const at = bar.getBoundingClientRect()
        const middle = words.left + words.width / 2
        const within = Math.min(Math.max(middle - at.width / 2, 8), innerWidth - at.width - 8)
        return Math.abs(at.left - within)
      }),
    )
    .toBeLessThan(2)
})

test('a long tag and a long name widen neither the library nor the article', async ({
  newsroom,
}) => {
  const { page } = newsroom
  const tag = 'Ein sehr langes Schlagwort über den Hafen von Kolsey und seine Fähren'
  await resizeWindow(newsroom, { width: 900, height: 600 })
  const library = page.getByRole('navigation', { name: 'Library' })
  await page.keyboard.press('Control+Shift+3')
  await page.getByLabel('Tags, parted by commas').fill(tag)
  await compose(page)
  await page.keyboard.type('The gate is shut')
  await page.getByRole('combobox', { name: 'Authors of the update' }).fill('Windjammer'.repeat(9))
  await page.keyboard.press('Control+Enter')
  await expect(update(page, 'The gate is shut')).toBeVisible()

  await waitUntilSaved(page)
  await library.getByLabel('Filter by tag').focus()
  await library.getByLabel('Filter by tag').selectOption({ label: tag })
  await expect(library.locator('.filter-chip.set')).toContainText(tag)

  expect(await sideways(library.locator('.library-head'))).toBe(0)
  expect(await sideways(page.locator('.article-scroller'))).toBe(0)
})

test('a headline of two hundred characters is shown whole, and kept', async ({
  newsroom: { page },
  desk,
}) => {
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true })

  await headline.fill(longHeadline)
  await waitUntilSaved(page)

  expect(longHeadline.length).toBeGreaterThanOrEqual(199)
  // Less than a line: the foot of a g may hang below the last one.
  expect(await headline.evaluate(hiddenHeight)).toBeLessThan(10)
  const again = await desk.reopen()
  const kept = again.page.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(kept).toHaveValue(longHeadline)
})

test('a word longer than a line is broken, and messages leave the details free', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await resizeWindow(newsroom, { width: 900, height: 600 })
  await page.keyboard.press('Control+Shift+3')
  await expect(page.getByRole('tab', { name: 'Details' })).toBeVisible()

  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Windjammer'.repeat(20))
  const scroller = page.locator('.article-scroller')
  expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)

  await postUpdate(page, 'The gate is shut')
  await expect(page.getByRole('status').getByText('Posted')).toBeVisible()
  await expectInWindow(page.getByRole('button', { name: /^Publish Ctrl/ }))
})

test('a day of two thousand updates is written and scrolled like a day of two', async ({
  newsroom: { page, data },
  folder,
}) => {
  writeFileSync(`${folder}/long-day.txt`, longDay())
  const options = ['--day', '2026-10-14', '--headline', 'A long day'] as const
  await importByCommand(data, `${folder}/long-day.txt`, ...options)
  await page.getByRole('button', { name: /^A long day/ }).click()
  await expect(updates(page).first()).toHaveAttribute('aria-setsize', String(updateCount))

  await postUpdate(page, 'One more for the long day.')
  await expect(updates(page).first()).toHaveAttribute('aria-setsize', String(updateCount + 1))
  await compose(page)
  await page.keyboard.type('Typed at once')
  await expect(composerText(page)).toHaveText('Typed at once')
  const original = page.getByRole('region', { name: 'Original entry' })
  await expect(async () => {
    await page.getByRole('main', { name: 'Article' }).locator('.article-scroller').evaluate(toEnd)
    await expect(original).toBeInViewport({ timeout: 200 })
  }).toPass()

  await expect(original).toContainText('The morning was quiet.')
  await expect(updates(page).last()).toHaveAttribute('aria-posinset', String(updateCount + 1))
  expect(await updates(page).count()).toBeLessThan(100)
})

/** A live page in plain text, newest first, with an update every half minute of the day. */
function longDay(): string {
  const lines = Array.from({ length: updateCount }, (_, index) => {
    const minute = Math.floor(((updateCount - 1 - index) * 1_439) / updateCount)
    const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
    return `UPDATE ${time.join('')} GMT:\n\nReading ${String(updateCount - index)}: the wind has not changed.\n`
  })
  return [...lines, 'ORIGINAL ENTRY: The morning was quiet.\n'].join('\n\n')
}

/** Neither sticks out of the other, which would cut it off or lie below what stands beside it. */
async function expectInside(part: Locator, whole: Locator): Promise<void> {
  await expectInWindow(part)
  const [inner, outer] = await Promise.all([part.boundingBox(), whole.boundingBox()])
  if (inner === null || outer === null) throw new Error('one of them is not on the screen')
  expect(inner.x).toBeGreaterThanOrEqual(outer.x)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
}

function hiddenHeight(field: Element): number {
  return field.scrollHeight - field.clientHeight
}

function toEnd(scroller: Element): void {
  scroller.scrollTop = scroller.scrollHeight
}

/** All of it stands in the window, and nothing lies over it. */
async function expectInWindow(part: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 1 })
  const covered = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit === null || !(element.contains(hit) || hit.contains(element))
  })
  expect(covered).toBe(false)
}

/** Pixels by which what stands in it is wider than it is. */
function sideways(part: Locator): Promise<number> {
  return part.evaluate((element) => element.scrollWidth - element.clientWidth)
}

async function publishInSmallWindow(
  newsroom: NewsroomApp,
  { site, language }: { readonly site: string; readonly language: 'English' | 'German' },
): Promise<void> {
  const { page } = newsroom
  await publishTo(page, siteIn(site))
  if (language === 'German') await speakGerman(page)
  await resizeWindow(newsroom, { width: 900, height: 600 })
}
