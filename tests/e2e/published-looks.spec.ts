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
