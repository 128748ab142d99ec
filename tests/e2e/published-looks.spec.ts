import type { Page } from '@playwright/test'
import { publishTo, siteIn } from '../support/gestures'
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

  const overhang = await reader.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overhang).toBeLessThanOrEqual(0)
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
