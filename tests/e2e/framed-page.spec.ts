import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileBytes } from '../../shared/document/pieces'
import { plainDesign } from '../../shared/model/site-design'
import type { Site } from '../../shared/publish/site'
import type { Coverage } from '../../shared/model/coverage'
import { accessibilityFindings } from '../support/accessibility'
import { expect, test } from '../support/newsroom-test'
import { serveToReaders } from '../support/reader-server'
import { openReaderWindow } from '../support/reader-window'
import { releaseOf } from '../support/render-sample'
import { at, coverageOf, paragraphs, sampleUpdate, sampleUpdates } from '../support/sample-coverage'

const path = '2024/03/12/eastmouth-spring-tide/'
const told = readFileSync('docs/templates.md', 'utf8')
const framed: Site = {
  name: 'The Eastmouth Courier',
  url: 'https://news.example/',
  design: {
    ...plainDesign,
    templates: Object.fromEntries(
      [...told.matchAll(/```liquid (\S+)\n([\s\S]*?)```/g)].map(([, slot = '', text = '']) => [
        slot,
        text,
      ]),
    ),
    looks: { ...plainDesign.looks, css: /```css\n([\s\S]*?)```/.exec(told)?.[1] ?? '' },
  },
}

function publish(folder: string, coverage: Coverage): void {
  for (const { path: name, content } of releaseOf(coverage, {}, [], null, framed).files) {
    const text = content.kind === 'text' ? content.text() : null
    if (text === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), fileBytes(text))
  }
}

test('pages framed by templates have no barriers, ask no stranger, and keep up with the day', async ({
  newsroom,
  folder,
}) => {
  const site = join(folder, 'site')
  cpSync(resolve('out/site'), site, { recursive: true })
  publish(site, coverageOf({ lead: null }, sampleUpdates))
  const server = await serveToReaders(site)
  const { page, problems, requests } = await openReaderWindow(newsroom)
  try {
    for (const address of ['index.html', path]) {
      await page.goto(`${server.url}${address}`)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const where = `${address}, ${String(width)} px, ${colorScheme}`
          expect.soft(await accessibilityFindings(page), where).toEqual([])
          const overhang = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return scrollWidth - clientWidth
          })
          expect.soft(overhang, where).toBeLessThanOrEqual(0)
        }
      }
    }
    await expect(page.locator('.kicker')).toContainText('Coast')
    await expect.poll(() => server.answers.some(([name]) => name.endsWith('.json'))).toBe(true)

    const news = sampleUpdate({ stamp: at(13, 10), body: paragraphs('The crest has passed.') })
    publish(site, coverageOf({ lead: null, section: 'Harbour' }, [news, ...sampleUpdates]))
    await page.evaluate(() => window.dispatchEvent(new Event('online')))

    await expect(page.locator(`#u-${news.id}`)).toContainText('The crest has passed.')
    await expect(page.locator('.kicker')).toContainText('Harbour')
    await expect(page.locator('.last-update')).toContainText('13:10')
    expect(problems).toEqual([])
    const strangers = requests.filter((address) => !address.startsWith(server.url))
    expect(strangers.filter((address) => address !== 'about:blank')).toEqual([])
  } finally {
    await server.stop()
  }
})
