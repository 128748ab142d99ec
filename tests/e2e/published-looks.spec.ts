import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { publishTo, siteIn, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf } from '../support/site-folder'

test('paper is no phone, however narrow: the picture is whole, the day is said in full', async ({
  newsroom,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 500, height: 700 })
  await showFile(reader, articlePageOf(`${folder}/site`))
  const lead = reader.page.locator('figure.lead img')
  const strip = await lead.boundingBox()

  await reader.page.emulateMedia({ media: 'print' })

  expect((await lead.boundingBox())?.height).toBeGreaterThan((strip?.height ?? 0) * 1.5)
  await expect(reader.page.locator('.day-long')).toBeVisible()
})

test('on paper no time of an update is parted from its headline, however the columns break', async ({
  newsroom,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 794, height: 1123 })
  await showFile(reader, articlePageOf(`${folder}/site`))
  await reader.page.emulateMedia({ media: 'print' })

  const parted = await reader.page.locator('.updates').evaluate((list) => {
    const one = document.createElement('article')
    one.className = 'update'
    one.innerHTML =
      '<header class="update-head"><h2 class="stamp">UPDATE 1254 GMT</h2><h3 class="update-headline">The gate is shut</h3></header><div class="coverage-text"><p>It holds.</p></div>'
    // What stands above it moves the end of the column down, a line each time.
    return Array.from({ length: 24 }, (_, lines) => {
      const above = document.createElement('p')
      above.innerText = 'It holds.\n'.repeat(lines)
      list.replaceChildren(above, ...Array.from({ length: 3 }, () => one.cloneNode(true)))
      const heads = [...list.querySelectorAll('.update-head')]
      return heads.filter((head) => head.getClientRects().length > 1).length
    })
  })

  expect(parted.filter((count) => count > 0)).toEqual([])
})

test('where the reader chose the colours, what is drawn is still there', async ({
  newsroom,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await reader.page.emulateMedia({ forcedColors: 'active' })
  const drawn = (selector: string) =>
    reader.page
      .locator(selector)
      .first()
      .evaluate(
        (element, side) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(element, side)
          return borderTopStyle === 'none' ? '0px' : borderTopWidth
        },
        selector.endsWith('.live') ? '::before' : '::after',
      )

  await showFile(reader, articlePageOf(`${folder}/site`))
  expect(await drawn('.live')).not.toBe('0px')

  await showFile(reader, `${folder}/site/archive/index.html`)
  await reader.page.locator('.months a').first().click()
  expect(await drawn('.day-mark')).not.toBe('0px')
})

test('letters twice as large push nothing out of the archive on a phone', async ({
  newsroom,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 360, height: 740 })
  await showFile(reader, `${folder}/site/archive/index.html`)

  await reader.page.addStyleTag({ content: 'html { font-size: 200% }' })

  expect(await overhang(reader.page)).toBeLessThanOrEqual(0)
})

test('no word makes a page wider than a phone: not in a credit, a byline or a section', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  const word = 'https://pictures.example/photographs/2026/kolsey/breakwater-at-dawn.jpg'
  await page.getByRole('textbox', { name: 'Credit', exact: true }).fill(word)
  await page.getByRole('textbox', { name: 'Section' }).fill(word)
  await page.locator('.byline input').last().fill(word)
  await page.keyboard.press('Enter')
  await waitUntilSaved(page)
  await publishTo(page, siteIn(site))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 320, height: 640 })

  for (const file of [articlePageOf(site), `${site}/index.html`, `${site}/section/index.html`]) {
    await showFile(reader, file)
    expect.soft(await overhang(reader.page), file).toBeLessThanOrEqual(0)
  }
})

test('no line of a Korean headline ends within a word, and Japanese ones are asked to end with phrases', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  const site = `${folder}/site`
  await page.getByLabel('Language').fill('ko')
  await page
    .locator('.headline textarea')
    .fill('항구도시 이스트머스는 폭풍해일이 다가오자 수문을 폐쇄했다')
  await waitUntilSaved(page)
  await publishTo(page, siteIn(site))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 320, height: 640 })
  await showFile(reader, articlePageOf(site))

  const headline = reader.page.locator('h1.headline')

  expect(await headline.evaluate(linesOf)).toBeGreaterThan(1)
  expect(await headline.evaluate(brokenWords)).toEqual([])
  // The browser we try pages in is older than what breaks Japanese.
  expect(readFileSync(`${site}/assets/site.css`, 'utf8')).toContain('word-break:auto-phrase')
})

test('on no list a link lies in the room of another, and names have room for a thumb', async ({
  newsroom,
  folder,
}) => {
  await publishTo(newsroom.page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await reader.page.setViewportSize({ width: 560, height: 800 })

  await showFile(reader, `${folder}/site/index.html`)
  await expect(reader.page.locator('.story .section')).toBeVisible()
  expect(await overlappingLinks(reader.page)).toEqual([])

  await showFile(reader, `${folder}/site/archive/index.html`)
  await reader.page.locator('.months a').click()
  await expect(reader.page.locator('.day-mark')).toBeVisible()
  expect(await overlappingLinks(reader.page)).toEqual([])

  await showFile(reader, `${folder}/site/section/index.html`)
  const room = await reader.page.locator('.names a').boundingBox()
  expect(room?.height).toBeGreaterThanOrEqual(44)
})

/** Pixels by which something is wider than the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** The words of each two links of a page whose rooms meet. */
function overlappingLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('main a')].map((link) => ({
      words: link.textContent.trim(),
      rooms: [...link.getClientRects()],
    }))
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    return links.flatMap((link, at) =>
      links
        .slice(at + 1)
        .filter((other) => link.rooms.some((a) => other.rooms.some((b) => meet(a, b))))
        .map((other) => `${link.words} × ${other.words}`),
    )
  })
}

function linesOf(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getClientRects().length
}

function brokenWords(element: Element): readonly string[] {
  const text = element.firstChild
  if (text === null) return ['nothing']
  return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return range.getClientRects().length > 1 ? [word] : []
  })
}
