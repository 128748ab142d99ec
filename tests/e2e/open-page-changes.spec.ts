import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { noFlags } from '../../shared/model/update'
import { test } from '../support/left-open-test'
import { expect } from '../support/newsroom-test'
import { askNow, day, lead, news, path, publish } from '../support/open-day'
import { at, coverageOf } from '../support/sample-coverage'

const few = day.slice(0, 30)

test('what is stamped anew takes its place on a page left open, and its focus along', async ({
  left: { page, site, server },
}) => {
  publish(site, coverageOf(lead, [news('new1', 10), ...few]))
  await page.goto(`${server.url}${path}`)
  await page.locator('#u-m115 a').first().focus()

  const stamps: Readonly<Record<string, number>> = { m115: at(7, 36), m118: at(-1), new1: at(7) }
  const stamped = [news('new1', 10), ...few]
    .map((one) => ({ ...one, stamp: stamps[one.id] ?? one.stamp, version: 2 }))
    .sort((a, b) => b.stamp - a.stamp || b.sequence - a.sequence)
  publish(site, coverageOf(lead, stamped))
  await askNow(page, server)

  await expect(page.locator('#u-m115 .stamp')).toHaveText('UPDATE 0736 GMT')
  const shown = await linesOf(page)
  expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('u-m115')
  await page.reload()
  expect(shown).toEqual(await linesOf(page))
})

test('several that are stamped anew together take their place in their order', async ({
  left: { page, site, server },
}) => {
  publish(site, coverageOf(lead, few))
  await page.goto(`${server.url}${path}`)
  await expect(page.locator('#u-m120')).toBeVisible()
  // The uppermost three, below the one that stood fifth.
  const moved = ['m118', 'm119', 'm120']
  publish(
    site,
    coverageOf(
      lead,
      few.map((one) =>
        moved.includes(one.id)
          ? { ...one, stamp: at(7, 55) + (moved.indexOf(one.id) + 1) * 1_000, version: 2 }
          : one,
      ),
    ),
  )
  await askNow(page, server)

  await expect(page.locator('#u-m120 .stamp')).toHaveText('UPDATE 0755 GMT')
  const order = ['u-m117', 'u-m116', 'u-m120', 'u-m119', 'u-m118', 'u-m115']
  await expect.poll(async () => (await linesOf(page)).slice(0, 6)).toEqual(order)
  await page.reload()
  expect((await linesOf(page)).slice(0, 6)).toEqual(order)
})

test('a page that is left open is given up where coverage has ended and then went away', async ({
  left: { page, site, server },
}) => {
  publish(site, coverageOf(lead, few))
  await page.clock.install()
  await page.goto(`${server.url}${path}`)
  publish(site, coverageOf(lead, few, { state: 'ended', endedAt: at(11) }))
  await askNow(page, server)
  await expect(page.locator('.updates .closing')).toBeVisible()
  rmSync(join(site, path, 'updates.json'))

  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

  const asked = () => server.answers.filter(([name]) => name.endsWith('updates.json')).length
  let [before, silent] = [-1, 0]
  await expect
    .poll(async () => {
      silent = asked() === before ? silent + 1 : 0
      before = asked()
      await page.clock.fastForward(700_000)
      await page.waitForTimeout(100)
      return silent
    })
    .toBe(5)
})

test('a page left open says its new headline in its title, too', async ({
  left: { page, site, server },
}) => {
  publish(site, coverageOf({ ...lead, headline: 'Gates close' }, few))
  await page.goto(`${server.url}${path}`)
  await expect(page).toHaveTitle('Gates close – The Eastmouth Courier')

  publish(site, coverageOf({ ...lead, headline: 'Gates stay open' }, few, { version: 2 }))
  await askNow(page, server)

  await expect(page.locator('h1')).toHaveText('Gates stay open')
  await expect(page).toHaveTitle('Gates stay open – The Eastmouth Courier')
})

test('a page left open says that coverage has ended, and asks again only once somebody is back', async ({
  left: { page, site, server },
}) => {
  const pinned = few.map((one) =>
    one.id === 'm100' ? { ...one, flags: { ...noFlags, pinned: true } } : one,
  )
  publish(site, coverageOf(lead, pinned))
  await page.goto(`${server.url}${path}`)
  publish(site, coverageOf(lead, pinned, { state: 'ended', endedAt: at(11) }))
  await askNow(page, server)
  await expect(page.locator('.updates .closing')).toHaveText('This coverage ended at 11:00 GMT.')
  await expect(page.locator('.live-said')).toHaveText('This coverage ended at 11:00 GMT.')
  const shown = await linesOf(page)

  // It was ended by mistake.
  publish(site, coverageOf(lead, [news('new1', 125), ...pinned]))
  const asked = server.answers.length
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  expect(server.answers).toHaveLength(asked)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

  await expect(page.locator('#u-new1')).toBeVisible()
  await expect(page.locator('.updates .closing')).toHaveCount(0)
  await expect(page.locator('.status .live')).toBeVisible()
  // As a page that is loaded then has it.
  publish(site, coverageOf(lead, pinned, { state: 'ended', endedAt: at(11) }))
  await page.reload()
  expect(shown).toEqual((await linesOf(page)).filter((line) => line !== 'Read from the beginning'))
})

test('the first key event of the day takes no more than a strip of a page left open', async ({
  left: { page, site, server },
}) => {
  publish(site, coverageOf(lead, few))
  await page.goto(`${server.url}${path}`)
  const many = Array.from({ length: 12 }, (_, number) => news(`new${String(number)}`, number))

  publish(site, coverageOf(lead, [...many.reverse(), ...few]))
  await askNow(page, server)

  const list = page.locator('.jump-list')
  await expect(list.locator('li')).toHaveCount(12)
  expect((await list.boundingBox())?.height).toBeLessThan(160)
})

/** What stands among the updates, from top to bottom. */
function linesOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.updates > *')
    .evaluateAll((all) => all.map((one) => one.id || one.textContent.trim() || one.className))
}
