import { renameSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/accessibility'
import { expect, test as journey } from '../support/newsroom-test'
import { serveToReaders, type ReaderServer } from '../support/reader-server'
import { openReaderWindow, type ReaderWindow } from '../support/reader-window'
import { publishStories, type SearchedStory } from '../support/searched-site'

const tides = Array.from({ length: 45 }, (_, index): SearchedStory => {
  const day = `2026-0${String(3 - Math.floor(index / 15))}-${String(15 - (index % 15)).padStart(2, '0')}`
  return { day, headline: `Tide table ${String(index + 1)}` }
})

const stories: readonly SearchedStory[] = [
  ...tides,
  { day: '2026-02-20', headline: 'Søren’s boat reaches Ærø', fields: { section: 'Islands' } },
  {
    day: '2026-02-21',
    headline: 'Straßenbahn in Łódź',
    fields: { language: 'de', standfirst: 'Die Größe überrascht.' },
  },
  { day: '2026-01-20', headline: 'ΣΕΙΣΜΟΣ στη Ρόδο', fields: { language: 'el' } },
  { day: '2026-01-21', headline: '港で大きな火事2019年', fields: { language: 'ja' } },
  { day: '2026-01-18', headline: 'الميناء يغلق بوّاباته', fields: { language: 'ar' } },
  { day: '2026-01-19', headline: 'המעבורות לא יוצאות', fields: { language: 'he' } },
  {
    day: '2026-01-22',
    headline: 'What <img src=x onerror=alert(1)> is',
    fields: { tags: ['Markup'], authors: [{ name: 'Ben Okafor' }] },
    words: 'An opening about crabs.',
  },
]

interface Searching {
  readonly reader: ReaderWindow
  readonly page: Page
  readonly server: ReaderServer
  readonly site: string
}

/** A published site, served, and a reader at it. */
const test = journey.extend<{ searching: Searching }>({
  searching: async ({ newsroom, folder }, use) => {
    const site = `${folder}/site`
    await publishStories(stories, { data: `${folder}/published-from`, site })
    const server = await serveToReaders(site)
    const reader = await openReaderWindow(newsroom)
    await use({ reader, page: reader.page, server, site })
    await server.stop()
  },
})

const words = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' })
const said = (page: Page) => page.locator('#search .said')
const headlines = (page: Page) => page.locator('#search .found h2')
const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The index could not be loaded.' })
const more = (page: Page) => page.getByRole('button', { name: 'Show more' })

async function openSearch({ page, server }: Searching, query = ''): Promise<void> {
  await page.goto(`${server.url}search/${query}`)
  await expect(words(page)).toBeVisible()
}

test('accents, case, other letters and scripts without spaces are no hindrance', async ({
  searching,
}) => {
  const { page } = searching
  await openSearch(searching)
  const finds: readonly (readonly [asked: string, headline: string])[] = [
    ['soren AERO', 'Søren’s boat reaches Ærø'],
    ['SØREN', 'Søren’s boat reaches Ærø'],
    ['isla', 'Søren’s boat reaches Ærø'],
    ['lodz', 'Straßenbahn in Łódź'],
    ['STRASSEN grosse', 'Straßenbahn in Łódź'],
    ['σεισμός', 'ΣΕΙΣΜΟΣ στη Ρόδο'],
    ['ΣΕΙΣ', 'ΣΕΙΣΜΟΣ στη Ρόδο'],
    ['ροδο', 'ΣΕΙΣΜΟΣ στη Ρόδο'],
    ['港', '港で大きな火事2019年'],
    ['火事', '港で大きな火事2019年'],
    ['「大きな」 2019', '港で大きな火事2019年'],
    ['2019', '港で大きな火事2019年'],
    // “The”, “and” and “in” are one with the word there.
    ['ميناء', 'الميناء يغلق بوّاباته'],
    ['الميناء', 'الميناء يغلق بوّاباته'],
    ['والبوابات', 'الميناء يغلق بوّاباته'],
    ['وبوابات', 'الميناء يغلق بوّاباته'],
    ['מעבורות', 'המעבורות לא יוצאות'],
    ['והמעבורות', 'המעבורות לא יוצאות'],
    ['crab markup okafor', 'What <img src=x onerror=alert(1)> is'],
  ]
  for (const [asked, headline] of finds) {
    await lookFor(page, asked)
    await expect.soft(headlines(page), asked).toHaveText([headline])
    await expect(said(page), asked).toHaveText('1 article found')
  }
})

test('several words must all be there, the end of one may be missing, and nothing is said to be nothing', async ({
  searching,
}) => {
  const { page } = searching
  await openSearch(searching)

  await lookFor(page, 'table 45')
  await expect(headlines(page)).toHaveText(['Tide table 45'])
  await lookFor(page, 'able 45')
  await expect(said(page)).toHaveText('Nothing found. Try fewer words, or the beginning of one.')
  await expect(headlines(page)).toHaveCount(0)
  await lookFor(page, 'tide boat')
  await expect(said(page)).toHaveText(/^Nothing found/)
  await expect(more(page)).toBeHidden()
  await words(page).fill(' … ')
  await expect(said(page)).toHaveText('')
})

test('what was looked for is the page’s address, and that address finds it again', async ({
  searching,
}) => {
  const { page, server, reader } = searching
  await openSearch(searching)
  await words(page).fill('Søren & Ærø')
  await expect(headlines(page)).toHaveText(['Søren’s boat reaches Ærø'])
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Søren & Ærø')

  await page.goto('about:blank')
  await page.goto(`${server.url}search/?q=S%C3%B8ren+%26+%C3%86r%C3%B8`)
  await expect(words(page)).toHaveValue('Søren & Ærø')
  await expect(headlines(page)).toHaveText(['Søren’s boat reaches Ærø'])
  await page.getByRole('link', { name: 'Søren’s boat reaches Ærø' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søren’s boat reaches Ærø')
  await page.goBack()
  await expect(headlines(page)).toHaveText(['Søren’s boat reaches Ærø'])

  await words(page).fill('')
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(reader.problems).toEqual([])
})

test('by the keyboard alone: to the words, to what is found, to more of it, and into an article', async ({
  searching,
}) => {
  const { page, server } = searching
  await openSearch(searching)
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Tab')
    if (await words(page).evaluate((field) => field === document.activeElement)) break
  }
  await expect(words(page)).toBeFocused()
  await page.keyboard.type('tide')
  await page.keyboard.press('Enter')
  await expect(headlines(page)).toHaveCount(20)
  await expect(said(page)).toHaveText('30+ articles found')
  // The newest months were enough: the oldest has not been asked for.
  expect(asked(server)).toEqual(['index.json', '2026-03.json', '2026-02.json'])

  await more(page).focus()
  await page.keyboard.press('Enter')
  await expect(headlines(page)).toHaveCount(40)
  await expect(said(page)).toHaveText('45 articles found')
  await expect(page.getByRole('link', { name: 'Tide table 21', exact: true })).toBeFocused()
  await more(page).focus()
  await page.keyboard.press('Space')
  await expect(headlines(page)).toHaveCount(45)
  await expect(page.getByRole('link', { name: 'Tide table 41', exact: true })).toBeFocused()
  await expect(more(page)).toBeHidden()
  expect(asked(server)).toEqual(['index.json', '2026-03.json', '2026-02.json', '2026-01.json'])
  expect(await accessibilityFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tide table 42')
})

test('an index that does not load is said, what is known is shown, and the next try finds all', async ({
  searching,
}) => {
  const { page, server, site } = searching
  await openSearch(searching)
  server.setDown(true)
  await words(page).fill('lodz')
  await expect(failed(page)).toBeVisible()
  await expect(said(page)).toHaveText('')
  await expect(failed(page).getByRole('link')).toHaveAttribute('href', '../archive/index.html')
  server.setDown(false)
  await words(page).press('Enter')
  await expect(headlines(page)).toHaveText(['Straßenbahn in Łódź'])
  await expect(failed(page)).toBeHidden()

  // A month of it is missing for a while.
  await openSearch(searching)
  renameSync(`${site}/search/2026-02.json`, `${site}/away.json`)
  await words(page).fill('tide')
  await expect(failed(page)).toBeVisible()
  await expect(headlines(page)).toHaveCount(15)
  await expect(said(page)).toHaveText('15+ articles found')
  renameSync(`${site}/away.json`, `${site}/search/2026-02.json`)
  await words(page).fill('tide table')
  await expect(failed(page)).toBeHidden()
  await expect(said(page)).toHaveText('30+ articles found')
})

test('nobody is told what was looked for, no other place is asked, and no words of an article run', async ({
  searching,
}) => {
  const { page, server, reader } = searching
  const opened = await page.goto(`${server.url}search/`)
  expect(opened?.headers()['content-security-policy']).toContain("script-src 'self'")
  await words(page).fill('markup')
  await expect(headlines(page)).toHaveText(['What <img src=x onerror=alert(1)> is'])

  await expect(page.locator('#search .found img')).toHaveCount(0)
  expect(reader.requests.filter((address) => !address.startsWith(server.url))).toEqual([])
  expect(reader.requests.filter((address) => /markup/i.test(address))).toEqual([])
  expect(reader.problems).toEqual([])
  const runs = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.ran = "yes"'
    document.body.append(script)
    return document.documentElement.dataset.ran ?? 'no'
  })
  expect(runs).toBe('no')
})

/** Looks for it, with nothing on the page of what was found before. */
async function lookFor(page: Page, query: string): Promise<void> {
  await words(page).fill('')
  await words(page).press('Enter')
  await expect(said(page)).toHaveText('')
  await expect(headlines(page)).toHaveCount(0)
  await words(page).fill(query)
}

/** What of the index was asked for, in order. */
function asked({ answers }: ReaderServer): readonly string[] {
  return answers.flatMap(([path]) => {
    const [, name] = /^\/search\/(.*\.json)$/.exec(path) ?? []
    return name === undefined ? [] : [name]
  })
}
