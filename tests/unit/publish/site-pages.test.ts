import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeText } from '../../../shared/document/pieces'
import { plainDesign, type SiteDesign } from '../../../shared/model/site-design'
import { accentColours, contrast } from '../../../shared/publish/accent-colours'
import { onSite } from '../../../shared/publish/on-site'
import { ownStylesheet } from '../../../shared/publish/own-style'
import { articlesAtHand } from '../../../shared/publish/site-articles'
import { sitePages } from '../../../shared/publish/site-pages'
import { fileOf, releaseOf } from '../../support/render-sample'
import { sampleDay } from '../../support/sample-coverage'

function pagesOf(design: Partial<SiteDesign>): ReadonlyMap<string, string> {
  const site = {
    name: 'The Courier',
    url: 'https://news.example/courier/',
    design: { ...plainDesign, ...design },
  }
  const on = onSite({ site, stylesheetMark: 'mark', at: 0 }, articlesAtHand([]))
  return new Map(sitePages(on).map(({ path, render }) => [path, wholeText(render() ?? '')]))
}

test('the page for lost readers works at any address, whatever name its host answers to', () => {
  const page = pagesOf({}).get('404.html') ?? ''

  const ways = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, way = '']) => way)

  expect(ways.filter((way) => !/^(?:\/courier\/|#text)/.test(way))).toEqual([
    'https://news.example/courier/404.html',
  ])
  expect(page).toContain('<meta name="robots" content="noindex">')
})

test('a page written in Markdown is safe, and stands at the foot of every page', () => {
  const about = {
    slug: 'about',
    title: 'About <us>',
    markdown:
      '## Who we are\n\n<script>alert(1)</script>\n\n[Mail](mailto:desk@news.example) [x](javascript:alert(1))',
    role: 'about' as const,
  }

  const pages = pagesOf({ pages: [about], footer: 'Printed by **nobody**.' })

  const page = pages.get('about/index.html') ?? ''
  expect(page).toContain('<h1 class="headline">About &lt;us&gt;</h1>')
  expect(page).toContain('<a href="mailto:desk@news.example">Mail</a>')
  expect(page).not.toMatch(/<script>|javascript:/)
  expect(pages.get('404.html')).toContain(
    '<a href="/courier/about/index.html">About &lt;us&gt;</a>',
  )
  expect(page).toContain('Printed by <strong>nobody</strong>.')
})

test('words of a site’s own lead along the site, from whatever page they stand on', () => {
  const about = {
    slug: 'about',
    title: 'About',
    markdown:
      '[Coast](section/coast/) [Up](../section/coast/) [Top](/archive/) [Front](/) [Mistakes](corrections/#how) [Feed](/feed.xml) [x](//elsewhere.example/) [y](www.other.example/y) [z](#z) [v](/%2e%2e/v) [w](%2E%2E/w) [Shop](https://news.example/courier/shop/)',
    role: 'about' as const,
  }

  const pages = pagesOf({ pages: [about], footer: 'Read [about us][us].\n\n[us]: about/' })

  const page = pages.get('about/index.html') ?? ''
  const text = page.slice(page.indexOf('story-text'), page.indexOf('</article>'))
  expect([...text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '../section/coast/index.html',
    '../section/coast/index.html',
    '../archive/index.html',
    '../index.html',
    '../corrections/index.html#how',
    '../feed.xml',
    'https://news.example/courier/shop/',
  ])
  expect(text).toContain(' x y z v w')
  expect(page).toContain('Read <a href="../about/index.html">about us</a>.')
})

test('what stands below every page leads along the site from wherever that page lies', () => {
  const design = { ...plainDesign, footer: '[About](about/) [Mail](mailto:desk@news.example)' }
  const site = { name: 'The Courier', url: 'https://news.example/courier/', design }
  const lost = pagesOf(design).get('404.html') ?? ''

  const release = releaseOf(sampleDay, {}, [], null, { ...site, url: 'https://news.example/' })

  expect(fileOf(release, 'index.html')).toContain('<a href="./about/index.html">About</a>')
  expect(fileOf(release, 'archive/2024/index.html')).toContain('"../../about/index.html">About</a>')
  expect(fileOf(release, release.pagePath)).toContain('"../../../../about/index.html">About</a>')
  expect(fileOf(release, release.pagePath)).toContain('<a href="mailto:desk@news.example">')
  expect(lost).toContain('<a href="/courier/about/index.html">About</a>')
})

test('a page never takes the place of the site’s own lists', () => {
  const page = (slug: string) => ({ slug, title: slug, markdown: '', role: 'other' as const })

  const paths = [...pagesOf({ pages: ['archive', '2024', 'Über uns'].map(page) }).keys()]

  expect(paths).toEqual([
    ...['archive-page/index.html', '2024-page/index.html', 'uber-uns/index.html'],
    ...['search/index.html', '404.html'],
  ])
})

test('any colour a newsroom takes can be read by day and by night', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((part) => part.toString(16).padStart(2, '0'))
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const colours = accentColours(`#${red}${green}${blue}`)
      if (colours === null) throw new Error('no colour')
      for (const ground of ['#fbf9f4', '#f3ecdb', '#f0ebdf']) {
        expect(contrast(colours.light, ground)).toBeGreaterThanOrEqual(4.5)
      }
      for (const ground of ['#181613', '#2a251c', '#26221c']) {
        expect(contrast(colours.dark, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('a colour that can be read already stays as it is', () => {
  expect(accentColours('#7a1f3d')?.light).toBe('#7a1f3d')
  expect(accentColours('red')).toBe(null)
  expect(accentColours('')).toBe(null)
})

test('a site with looks of its own has a stylesheet behind ours, and no other has', () => {
  expect(ownStylesheet(plainDesign.looks)).toBe(null)
  expect(pagesOf({}).get('assets/own.css')).toBeUndefined()

  const pages = pagesOf({
    looks: { accent: '#7a1f3d', faces: 'sans', css: '.masthead { color: red }' },
  })

  expect(pages.get('assets/own.css')).toContain('--page-serif: var(--page-sans)')
  expect(pages.get('404.html')).toMatch(
    /site\.css\?v=mark">[\s\S]*<link rel="stylesheet" href="\/courier\/assets\/own\.css\?v=[0-9a-f]{8}">/,
  )
})

test('ways of a site’s own lead to it or to the web, and nowhere else', () => {
  const navigation = [
    { label: 'World', url: 'section/world/' },
    { label: 'Shop', url: 'https://shop.example/' },
    { label: 'Bad', url: 'javascript:alert(1)' },
    { label: 'Away', url: '//evil.example/' },
  ]

  const page = pagesOf({ navigation }).get('search/index.html') ?? ''

  expect(page).toContain('<a href="../section/world/index.html">World</a>')
  expect(page).toContain('<a href="https://shop.example/">Shop</a>')
  expect(page).not.toMatch(/Bad|href="\/\//)
})

test('no page asks anybody else for anything', () => {
  const release = releaseOf(sampleDay)
  const texts = release.files.flatMap(({ path, content }) =>
    path.endsWith('.html') && content.kind === 'text' ? [wholeText(content.text() ?? '')] : [],
  )

  const asked = texts.flatMap((text) => [
    ...text.matchAll(/<(?:script|img|iframe|source)[^>]*\b(?:src|srcset)="(https?:[^"]*)"/g),
    ...text.matchAll(/<link rel="stylesheet" href="(https?:[^"]*)"/g),
  ])

  expect(
    asked.map(([, url = '']) => url).filter((url) => !url.startsWith('https://news.example/')),
  ).toEqual([])
})
