import type { Page } from '@playwright/test'
import { commands } from '../../shared/model/commands'
import { readMenu } from '../support/desktop'
import { expect, test } from '../support/newsroom-test'
import { updates } from '../support/gestures'

const stamps = ['1126', '1044', '0931', '0858', '0756', '0624']

test('a new newsroom opens on a sample day: picture, updates newest first, original entry', async ({
  newsroom: { page },
}) => {
  const article = page.getByRole('main', { name: 'Article' })

  await expect(article.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
    /^Storm Edda reaches Kolsey/,
  )
  await expect(article.getByRole('textbox', { name: 'Caption' })).toHaveValue(/^The breakwater/)
  await expect(article.getByRole('textbox', { name: 'Credit', exact: true })).toHaveValue(
    'Illustration: Dateline',
  )
  const picture = article.getByRole('img', { name: /^A small harbour at dawn/ })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(800)
  await page.getByRole('heading', { name: 'Original entry' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('region', { name: 'Original entry' })).toContainText('The storm that')
  await article.getByRole('textbox', { name: 'Headline', exact: true }).scrollIntoViewIfNeeded()
  const labels = await readAllStamps(page)
  expect(labels).toEqual(stamps.map((time) => `UPDATE ${time} GMT`))
})

test('library, article and details stand side by side', async ({ newsroom: { page } }) => {
  const panes = [
    page.getByRole('navigation', { name: 'Library' }),
    page.getByRole('main', { name: 'Article' }),
    page.getByRole('complementary', { name: 'Details' }),
  ]

  const lefts: number[] = []
  for (const pane of panes) {
    await expect(pane).toBeVisible()
    lefts.push((await pane.boundingBox())?.x ?? -1)
  }

  expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  expect(new Set(lefts).size).toBe(3)
})

test('one key turns the newsroom dark, and another press light again', async ({
  newsroom: { page },
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()

  await page.keyboard.press('Control+Shift+L')
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.keyboard.press('Control+Shift+L')
  await expect.poll(paper).toBe(light)

  expect(brightness(dark)).toBeLessThan(60)
  expect(brightness(light)).toBeGreaterThan(220)
})

test('the menu holds every command of the table, with its key', async ({ newsroom }) => {
  const menu = await readMenu(newsroom)

  for (const { label, keys } of commands) {
    expect(menu).toContainEqual({ label, accelerator: keys ?? '' })
  }
})

// Only the cards near the window stand in the document, so she scrolls.
async function readAllStamps(page: Page): Promise<readonly string[]> {
  const seen = new Map<number, string>()
  await page.mouse.move(700, 500)
  await expect(async () => {
    for (const { place, label } of await shownCards(page)) seen.set(place, label)
    await page.mouse.wheel(0, 400)
    expect(seen.size).toBe(stamps.length)
  }).toPass()
  return [...seen].sort(([a], [b]) => a - b).map(([, label]) => label)
}

function shownCards(page: Page): Promise<readonly { place: number; label: string }[]> {
  return updates(page).evaluateAll((cards) =>
    cards.map((card) => ({
      place: Number(card.getAttribute('aria-posinset')),
      label: card.getAttribute('aria-label') ?? '',
    })),
  )
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? []
  return (red + green + blue) / 3
}
