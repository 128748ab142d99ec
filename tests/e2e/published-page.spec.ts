import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import {
  openUpdate,
  publishAgain,
  publishTo,
  siteIn,
  typeUpdate,
  updates,
} from '../support/gestures'
import type { NewsroomApp } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'
import { serveToReaders } from '../support/reader-server'
import { openReaderWindow, showFile } from '../support/reader-window'
import { articlePageOf } from '../support/site-folder'

const widths = [390, 1440] as const
const schemes = ['light', 'dark'] as const

test('the published page and the front page are valid HTML', async ({ newsroom, folder }) => {
  await publishDay(newsroom, `${folder}/site`)

  expect(await invalidities(articlePageOf(`${folder}/site`))).toEqual([])
  expect(await invalidities(`${folder}/site/index.html`)).toEqual([])
})

test('readers get a page without barriers on a phone and a desk, by day and night', async ({
  newsroom,
  folder,
}) => {
  const site = `${folder}/site`
  await publishDay(newsroom, site)
  const reader = await openReaderWindow(newsroom)

  for (const file of [articlePageOf(site), `${site}/index.html`]) {
    await showFile(reader, file)
    for (const width of widths) {
      await reader.page.setViewportSize({ width, height: 844 })
      for (const colorScheme of schemes) {
        await reader.page.emulateMedia({ colorScheme })
        const where = `${file}, ${String(width)} px, ${colorScheme}`
        expect.soft(await accessibilityFindings(reader.page), where).toEqual([])
        expect.soft(await overhang(reader.page), where).toBeLessThanOrEqual(0)
      }
    }
  }

  expect(reader.problems).toEqual([])
  const home = pathToFileURL(`${site}/`).href
  expect(reader.requests.filter((address) => !address.startsWith(home))).toEqual([])
  expect(reader.requests.filter((address) => address.endsWith('.woff2'))).not.toEqual([])
})

test('the way to a section takes no room of its own in a list', async ({ newsroom, folder }) => {
  const site = `${folder}/site`
  await publishDay(newsroom, site)
  const reader = await openReaderWindow(newsroom)
  await showFile(reader, `${site}/index.html`)

  const heights = await reader.page
    .locator('.story .status')
    .first()
    .evaluate((status) => {
      const withIt = status.getBoundingClientRect().height
      status.querySelector('.section')?.remove()
      return [withIt, status.getBoundingClientRect().height]
    })

  expect(heights[0]).toBe(heights[1])
})

test('on paper no table runs into the next column, and at a desk its headings give way', async ({
  newsroom,
  folder,
}) => {
  const { page } = newsroom
  await typeUpdate(page, '/table')
  await page.keyboard.press('Enter')
  const cells = ['Port', 'Boats missing since the storm', 'Tons']
  for (const cell of [...cells, 'Donaudampfschifffahrtsgesellschaftshafen', '12', '1,250.5']) {
    await page.keyboard.type(cell)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Control+Enter')
  await expect(updates(page).first().locator('table')).toBeVisible()
  await publishTo(page, siteIn(`${folder}/site`))
  const reader = await openReaderWindow(newsroom)
  await showFile(reader, articlePageOf(`${folder}/site`))
  const figure = reader.page.locator('figure.table').first()

  for (const [media, width] of [
    ['print', 700],
    ['screen', 1440],
  ] as const) {
    await reader.page.setViewportSize({ width, height: 900 })
    await reader.page.emulateMedia({ media })
    const overhang = await figure.evaluate((table) => table.scrollWidth - table.clientWidth)
    expect.soft(overhang, media).toBeLessThanOrEqual(0)
  }
})

test('nothing on a page moves when its fonts come late', async ({ newsroom, folder }) => {
  test.skip(!hasKnownFont(), 'No font of this machine is one that pages know the width of.')
  await publishDay(newsroom, `${folder}/site`)
  const server = await serveToReaders(`${folder}/site`)
  const { page } = await openReaderWindow(newsroom)
  try {
    await page.setViewportSize({ width: 390, height: 844 })
    let fonts = 0
    await page.route('**/fonts/**', async (route) => {
      fonts += 1
      // Long after the text is drawn.
      await new Promise((later) => setTimeout(later, 800))
      await route.continue()
    })
    await page.addInitScript(() => {
      const moved: number[] = []
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) moved.push(Reflect.get(shift, 'value') as number)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const path = articlePageOf(`${folder}/site`).slice(`${folder}/site/`.length)
    for (const at of [path, 'index.html']) {
      await page.goto(`${server.url}${at}`)
      const last = await page.evaluate(async () => {
        await document.fonts.ready
        // Two frames in the new type.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        return (Reflect.get(window, 'moved') as number[]).reduce((sum, one) => sum + one, 0)
      })
      expect.soft(last, at).toBeLessThan(0.01)
    }
    expect(fonts).toBeGreaterThan(1)
  } finally {
    await server.stop()
  }
})

test('the page has all updates with anchors, picture and credits apart, and the way to yesterday', async ({
  newsroom,
  folder,
}) => {
  await publishDay(newsroom, `${folder}/site`)
  const { page } = await openReaderWindow(newsroom)
  await page.goto(pathToFileURL(articlePageOf(`${folder}/site`)).href)

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Storm Edda reaches Kolsey')
  await expect(page.getByRole('img', { name: /^A small harbour at dawn/ })).toBeVisible()
  const caption = page.locator('figcaption').first()
  await expect(caption).toContainText('The breakwater at Kolsey')
  await expect(caption.getByText('Illustration: Dateline', { exact: true })).toBeVisible()
  await expect(page.getByText('Kolsey harbour office')).toBeVisible()
  await expect(page.getByText('Storm Edda: The Fleet Comes Home Early')).toBeVisible()
  for (const time of ['1126', '1044', '0931', '0858', '0624']) {
    await expect(page.getByText(`UPDATE ${time} GMT`).first()).toBeAttached()
  }
  await expect(page.getByText('The red warning has ended.').first()).toBeVisible()
  const post = await structuredData(page)
  expect(post['@type']).toBe('LiveBlogPosting')
  expect(post.liveBlogUpdate).toHaveLength(6)
  for (const { url } of post.liveBlogUpdate) {
    const { hash } = new URL(url)
    if (hash !== '') await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeAttached()
  }
})

/** The sample day with everything on it that a page can hold: pin, key event, tombstone, edit. */
async function publishDay({ page }: NewsroomApp, site: string): Promise<void> {
  await publishTo(page, siteIn(site))
  await typeUpdate(page, '**The red warning has ended.**\n> It is over.\n\n- first\n')
  await page.getByRole('region', { name: 'New update' }).getByText('Key event').click()
  await page.keyboard.press('Control+Enter')
  await expect(updates(page).first()).toContainText('The red warning has ended.')
  await updates(page).first().getByRole('button', { name: 'Pin' }).click()
  await openUpdate(page, 'For eleven minutes there was a sunrise')
  await page.keyboard.press('Control+Shift+Backspace')
  await page.getByRole('dialog').getByLabel('Reason').fill('It was the lighthouse.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('withdrawn, readers still see it')).toBeAttached()
  await publishAgain(page)
}

async function invalidities(file: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(readFileSync(file, 'utf8'))
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${String(line)}: ${ruleId}: ${message}`),
  )
}

/** Pixels by which something is wider than the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

interface LiveBlog {
  readonly '@type': string
  readonly liveBlogUpdate: readonly { readonly url: string }[]
}

async function structuredData(page: Page): Promise<LiveBlog> {
  const text = await page.locator('script[type="application/ld+json"]').first().textContent()
  return JSON.parse(text ?? '{}') as LiveBlog
}

/** Fontconfig’s list; other systems have Georgia and Arial. */
function hasKnownFont(): boolean {
  if (process.platform !== 'linux') return true
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' })
  return /DejaVu Serif|Liberation Serif|Noto Serif/.test(stdout ?? '')
}
