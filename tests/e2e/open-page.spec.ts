import { cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeBody, makeImage, makeParagraph, makeText } from '../../shared/document/make-body'
import { entryId } from '../../shared/ids'
import type { Update } from '../../shared/model/update'
import { expect, test } from '../support/newsroom-test'
import { askNow, day, lead, news, path, publish, reading } from '../support/open-day'
import { openReaderWindow } from '../support/reader-window'
import { serveToReaders } from '../support/reader-server'
import { at, coverageOf, samplePicture, sampleUpdate } from '../support/sample-coverage'

test('a page left open shows what is new, edited and taken back, and moves nobody', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, day))
  const server = await serveToReaders(site)
  const { page, problems } = await openReaderWindow(newsroom)
  try {
    await page.goto(`${server.url}${path}`)
    const update = (id: string) => page.locator(`#u-${id}`)
    const button = page.locator('.live-news button')
    await expect(update('m120')).toBeVisible()
    await expect.poll(() => server.answers.some(([name]) => name.endsWith('.json'))).toBe(true)
    await askNow(page, server)
    expect(server.answers.at(-1)).toEqual([`/${path}updates.json`, 304])

    // At the top: what is new stands there at once.
    publish(site, coverageOf(lead, [news('new1', 10), ...day]))
    await askNow(page, server)
    await expect(update('new1')).toContainText('What happened at new1.')
    await expect(page.locator('.jump-list')).toContainText('News new1')
    await expect(button).toBeHidden()

    // Further down: behind a button, and what is read stays where it is, with the focus in it.
    await update('m90').scrollIntoViewIfNeeded()
    await update('m90').locator('a').first().focus()
    const top = async () => (await update('m90').boundingBox())?.y ?? 0
    const before = await top()
    const edited = day.map((one) =>
      one.id === 'm119'
        ? {
            ...reading(119, 'It was another reading, and a much longer one. '.repeat(9)),
            version: 2,
          }
        : one.id === 'm90'
          ? { ...reading(90, 'Reading ninety, set right.'), version: 2 }
          : one,
    )
    publish(
      site,
      coverageOf(lead, [news('new3', 12), news('new2', 11), news('new1', 10), ...edited]),
    )
    await askNow(page, server)
    await expect(update('m90')).toContainText('set right')
    await expect(update('m119')).toContainText('another reading')
    await expect(button).toHaveText('2 new updates')
    await expect(update('new2')).toHaveCount(0)
    expect(Math.abs((await top()) - before)).toBeLessThan(3)
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('u-m90')
    expect(await page.title()).toMatch(/^\(2\) /)
    await button.click()
    await expect(update('new3')).toBeFocused()
    await expect(button).toBeHidden()
    expect(await page.title()).not.toMatch(/^\(/)
    const order = await page
      .locator('.update')
      .evaluateAll((all) => all.slice(0, 4).map(({ id }) => id))
    expect(order).toEqual(['u-new3', 'u-new2', 'u-new1', 'u-m120'])

    // The site is gone for a while, then back; in between something was taken back.
    server.setDown(true)
    await askNow(page, server)
    server.setDown(false)
    const gone = {
      state: 'withdrawn',
      withdrawnAt: at(10),
      withdrawnReason: 'Wrong gauge.',
    } as const
    const after = [news('new3', 12), news('new2', 11), { ...news('new1', 10), ...gone }, ...edited]
    publish(site, coverageOf(lead, after))
    await askNow(page, server)
    await expect(update('new1')).toContainText('Wrong gauge.')
    await expect(update('new1')).not.toContainText('What happened')

    // Coverage ends: nothing is asked any more.
    publish(site, coverageOf(lead, after, { state: 'ended', endedAt: at(11) }))
    await askNow(page, server)
    await expect(page.locator('.status .live')).toHaveCount(0)
    const asked = server.answers.length
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
    expect(server.answers).toHaveLength(asked)

    expect(problems.filter((one) => !/503|pictures|did not load/.test(one))).toEqual([])
  } finally {
    await server.stop()
  }
})

test('whoever comes by the address of an update is led to the page it has moved to', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf(lead, day))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.goto(`${server.url}${path}#u-m3`)
    await page.waitForURL(`${server.url}${path}updates/1/#u-m3`)
    await expect(page.locator('#u-m3')).toBeInViewport()

    await page.goto(`${server.url}${path}`)
    const switchZone = page.locator('.zone-switch')
    const stamp = page.locator('#u-m120 .stamp')
    await expect(stamp).toHaveText('UPDATE 0800 GMT')
    if ((await switchZone.count()) > 0) {
      await switchZone.click()
      await expect(stamp).toHaveText(/^\d\d:\d\d$/)
      await switchZone.click()
      await expect(stamp).toHaveText('UPDATE 0800 GMT')
    }

    // The article gets another address: the open page says so, shows the way, and asks no more.
    const moved = 'https://news.example/2024/03/12/spring-tide/'
    writeFileSync(
      join(site, path, 'updates.json'),
      JSON.stringify({ version: 1, generator: 'Made by Dateline.', article: 'a', moved }),
    )
    await askNow(page, server)
    await expect(page.getByRole('link', { name: 'This page has moved' })).toHaveAttribute(
      'href',
      moved,
    )
    await expect(page.locator('#u-m120')).toBeVisible()
  } finally {
    await server.stop()
  }
})

test('in a reader’s own time a time of another day says its day', async ({ newsroom, folder }) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  const noon = sampleUpdate({ id: entryId('noon'), stamp: at(12, 30), sequence: 300 })
  const corrected = [{ ...noon, editedAt: at(36) }, ...day]
  publish(site, coverageOf(lead, corrected))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' })
    await page.goto(`${server.url}${path}`)
    await expect(page.locator('#u-noon .edited')).toHaveText(/12:00 GMT, Wed 13 Mar/)

    await page.getByRole('button', { name: 'Times where you are' }).click()

    await expect(page.locator('#u-m120 .stamp')).toHaveText('21:00')
    await expect(page.locator('#u-noon .stamp')).toHaveText(/^Wed.* 13 Mar.* 01:30$/)
    await expect(page.locator('#u-noon .edited')).toHaveText(/Thu.* 14 Mar.* 01:00/)
  } finally {
    await server.stop()
  }
})

for (const [language, itsDay] of [
  ['en', '13 Mar'],
  ['ar', '13'],
  ['tr', '13 Mar'],
] as const) {
  test(`a last update that says its day (${language}) does not also say how long ago it came`, async ({
    newsroom,
    folder,
  }) => {
    const site = join(folder, 'site')
    cpSync(resolve('out/site'), site, { recursive: true })
    const noon = sampleUpdate({ id: entryId('noon'), stamp: at(12, 30), sequence: 300 })
    publish(site, coverageOf({ ...lead, language }, [noon, ...day]))
    const server = await serveToReaders(site)
    const { page } = await openReaderWindow(newsroom)
    try {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' })
      await page.clock.install({ time: at(12, 40) })
      await page.goto(`${server.url}${path}`)
      const last = page.locator('.last-update')
      await expect(last.locator('.ago')).toHaveCount(1)

      await page.locator('.zone-switch').click()

      await expect(last.locator('time')).toContainText(itsDay)
      await expect(last.locator('.ago')).toHaveCount(0)
    } finally {
      await server.stop()
    }
  })
}

test('a page left open for a night gets all that came meanwhile, and what changed as it is now', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  const evening = day.slice(-60)
  publish(site, coverageOf(lead, evening))
  const server = await serveToReaders(site)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.goto(`${server.url}${path}`)
    await expect(page.locator('#u-m60')).toBeVisible()
    await expect.poll(() => server.answers.some(([name]) => name.endsWith('.json'))).toBe(true)

    // Edited early in a night in which more came than one file tells with their words.
    const words = { caption: '', credit: 'Ann', alt: 'The gate' }
    const picture = makeImage({ file: samplePicture, source: '', ...words })
    const mended: Update = {
      ...reading(5),
      version: 2,
      editedAt: at(7, 1),
      headline: 'Gate closed',
      body: makeBody([makeParagraph([makeText('Set right early.')]), picture]),
    }
    const night = Array.from({ length: 300 }, (_, index) => reading(index + 1)).reverse()
    const long = night.map((one) => (one.id === 'm5' ? mended : one))
    publish(site, coverageOf(lead, long))
    await askNow(page, server)

    await expect(page.locator('#u-m300')).toBeVisible()
    await expect(page.locator('.update')).toHaveCount(300)
    const order = await page.locator('.update').evaluateAll((all) => all.map(({ id }) => id))
    expect(order).toEqual(long.map(({ id }) => `u-${id}`))
    await expect(page.locator('#u-m5 .update-headline')).toHaveText('Gate closed')
    const [shown = ''] = await page
      .locator('#u-m5 img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src))
    expect(shown).toContain(`${server.url}${path}pictures/`)

    // Asked again, nothing is fetched that the page has.
    const pages = () => server.answers.filter(([name]) => name.endsWith('/')).length
    const before = pages()
    publish(
      site,
      coverageOf(lead, [{ ...news('new1', 10), stamp: at(12), sequence: 500 }, ...long]),
    )
    await askNow(page, server)
    await expect(page.locator('#u-new1')).toBeVisible()
    expect(pages()).toBe(before)
  } finally {
    await server.stop()
  }
})
