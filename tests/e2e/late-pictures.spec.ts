import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeBody, makeImage } from '../../shared/document/make-body'
import { mediaId } from '../../shared/ids'
import type { PictureFile } from '../../shared/model/media'
import { expect, test } from '../support/newsroom-test'
import { path, publish, reading } from '../support/open-day'
import { openReaderWindow } from '../support/reader-window'
import { serveToReaders } from '../support/reader-server'
import { coverageOf } from '../support/sample-coverage'

const picture = (mark: string, width: number, height: number): PictureFile => ({
  id: mediaId(mark.repeat(32)),
  type: 'image/jpeg',
  ...{ width, height },
})
const inText = (file: PictureFile) =>
  makeImage({ file, source: '', caption: 'The quay', credit: '', alt: 'A quay' })

test('pictures have their room before they come, and none is blown up or taller than the window', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  const wide = picture('ab', 1600, 1000)
  const small = picture('cd', 120, 90)
  const tall = picture('ef', 900, 1800)
  const lead = { file: tall, caption: 'The pilot', credit: '', alt: 'A pilot' }
  const update = { ...reading(1), body: makeBody([wide, small, tall].map(inText)) }
  publish(site, coverageOf({ lead }, [update], { state: 'ended' }))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    // As on a slow line: none of them has come yet.
    await page.route(/\/pictures\//, () => undefined)
    await page.setViewportSize({ width: 1440, height: 900 })

    await page.goto(`${server.url}${path}`, { waitUntil: 'domcontentloaded' })

    const sizes = () =>
      page.locator('.lead img, .update img').evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect()
          return [Math.round(width), Math.round(height)]
        }),
      )
    expect(await sizes()).toEqual([
      [592, 765],
      [592, 370],
      [120, 90],
      [592, 765],
    ])
    // A phone shows the lead from edge to edge.
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.evaluate(() => document.documentElement.clientWidth)
    const column = width - 40
    expect(await sizes()).toEqual([
      [width, Math.min(2 * width, 629)],
      [column, Math.round(column / 1.6)],
      [120, 90],
      [column, Math.min(2 * column, 629)],
    ])
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await server.stop()
  }
})
