import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Route } from '@playwright/test'
import { expect, test } from '../support/newsroom-test'
import { askNow, day, lead, news, path, publish, untilShown } from '../support/open-day'
import { openReaderWindow } from '../support/reader-window'
import { serveToReaders } from '../support/reader-server'
import { coverageOf } from '../support/sample-coverage'

test('what a cache tells late takes nothing away, and a host that stumbles is asked again', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, day))
  const asked = join(site, path, 'updates.json')
  const late = readFileSync(asked)
  publish(site, coverageOf(lead, [news('new1', 10), ...day]))
  const now = readFileSync(asked)
  writeFileSync(asked, late)
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.clock.install()
    await page.goto(`${server.url}${path}`)
    const button = page.locator('.live-news button')
    await askNow(page, server)
    await expect(page.locator('#u-new1')).toBeVisible()
    writeFileSync(asked, now)
    await askNow(page, server)
    writeFileSync(asked, late)
    await askNow(page, server)
    await expect(page.locator('#u-new1')).toBeVisible()
    await expect(button).toBeHidden()
    await expect(page.locator('.live-said')).toBeEmpty()

    // Nothing there, as while a host puts one file in the place of another.
    rmSync(asked)
    await askNow(page, server)
    expect(server.answers.at(-1)?.[1]).toBe(404)
    publish(site, coverageOf(lead, [news('new2', 11), news('new1', 10), ...day]))
    await untilShown(page, 'new2')

    // A connection that says nothing any more is given up.
    let held = 0
    await page.route('**/updates.json', () => void (held += 1), { times: 1 })
    publish(site, coverageOf(lead, [news('new3', 12), news('new2', 11), news('new1', 10), ...day]))
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => held).toBe(1)
    await untilShown(page, 'new3')
  } finally {
    await server.stop()
  }
})

test('a net that comes back while an answer is on its way is asked again', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, day))
  const before = readFileSync(join(site, path, 'updates.json'))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.clock.install()
    const asked = new Promise<Route>((hold) => {
      void page.route('**/updates.json', hold, { times: 1 })
    })
    await page.goto(`${server.url}${path}`)
    const onItsWay = await asked
    publish(site, coverageOf(lead, [news('new1', 10), ...day]))
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await onItsWay.fulfill({ body: before, contentType: 'application/json' })
    await expect(page.locator('#u-new1')).toBeVisible()
  } finally {
    await server.stop()
  }
})

test('what a page had before is not taken for what it has now, and is asked for until it is there', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  const unsure = day.map((update) =>
    update.id === 'm80' ? { ...update, status: 'unconfirmed' as const } : update,
  )
  publish(site, coverageOf(lead, unsure))
  const index = join(site, path, 'index.html')
  // As it was written by a version that did not say how many pages there were.
  const before = readFileSync(index, 'utf8').replace(/ data-(pages|changed)="[^"]*"/g, '')
  writeFileSync(index, before)
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.clock.install()
    await page.goto(`${server.url}${path}`)
    const long = page.locator('#u-m80')
    await expect(long).toContainText('Unconfirmed')

    // Its words stay, so nobody is told: they stand on the page alone, which comes last.
    const sure = day.map((update) => (update.id === 'm80' ? { ...update, version: 2 } : update))
    publish(site, coverageOf(lead, [news('new1', 10), ...sure]))
    const now = readFileSync(index)
    writeFileSync(index, before)
    await askNow(page, server)
    await expect(page.locator('#u-new1')).toBeVisible()
    await expect(long).toContainText('Unconfirmed')
    writeFileSync(index, now)

    await expect
      .poll(async () => {
        await page.clock.runFor(20_000)
        return long.innerText()
      })
      .not.toContain('Unconfirmed')
  } finally {
    await server.stop()
  }
})

test('what was taken back before it was known to be there goes from open pages, too', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, [news('new1', 10), ...day]))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.clock.install()
    await page.goto(`${server.url}${path}`)
    await expect(page.locator('#u-new1')).toBeVisible()

    // Nobody was seen to have it, so no note is left of it, and the last change is the one before.
    publish(site, coverageOf(lead, day))
    await askNow(page, server)
    await expect(page.locator('#u-m120')).toBeVisible()

    // As a lid that is opened again: longer than caches keep an answer, and the page asks once.
    await expect
      .poll(async () => {
        await page.clock.fastForward(700_000)
        return page.locator('#u-new1').count()
      })
      .toBe(0)
  } finally {
    await server.stop()
  }
})
