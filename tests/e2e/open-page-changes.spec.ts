import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '../support/newsroom-test'
import { askNow, day, lead, news, path, publish } from '../support/open-day'
import { openReaderWindow } from '../support/reader-window'
import { serveToReaders } from '../support/reader-server'
import { coverageOf } from '../support/sample-coverage'

const few = day.slice(0, 30)

test('the first key event of the day takes no more than a strip of a page left open', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, few))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.goto(`${server.url}${path}`)
    const many = Array.from({ length: 12 }, (_, number) => news(`new${String(number)}`, number))

    publish(site, coverageOf(lead, [...many.reverse(), ...few]))
    await askNow(page, server)

    const list = page.locator('.jump-list')
    await expect(list.locator('li')).toHaveCount(12)
    expect((await list.boundingBox())?.height).toBeLessThan(160)
  } finally {
    await server.stop()
  }
})
