import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { plainDesign, type SiteDesign } from '../../../../shared/model/site-design'
import { redirectsOf } from '../../../../shared/publish/hosts/redirects'
import { siteFiles } from '../../../../shared/publish/hosts/site-files'
import { at } from '../../../support/sample-coverage'
import { onSampleSite, sampleSite } from '../../../support/sample-site'

const on = onSampleSite([])

function filesOf(design: Partial<SiteDesign>, url = sampleSite.url): ReadonlyMap<string, string> {
  const site = { ...sampleSite, url, design: { ...plainDesign, ...design } }
  return new Map(siteFiles({ ...on, site }).map(({ path, text }) => [path, text]))
}

const publisher = { name: '', email: '', securityContact: 'safety@news.example' }

test('robots are told where the maps are', () => {
  expect(filesOf({}).get('robots.txt')).toBe(
    '# Made by Dateline.\nUser-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\nSitemap: https://news.example/sitemap-news.xml\n',
  )
})

test('below the top of a host there are no files that only count at the top', () => {
  const paths = [...filesOf({ publisher }, 'https://host.example/courier/').keys()]

  expect(paths).toEqual(['_headers', '.htaccess'])
})

test('security.txt names whom to call, for less than a year, and is there only where somebody is named', () => {
  const text = filesOf({ publisher }).get('.well-known/security.txt') ?? ''
  const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '')

  expect(text).toMatch(/^Contact: mailto:safety@news\.example$/m)
  expect(text).toMatch(/^Canonical: https:\/\/news\.example\/\.well-known\/security\.txt$/m)
  expect(expires - at(14)).toBeGreaterThan(330 * 24 * 3_600_000)
  expect(expires - at(14)).toBeLessThan(366 * 24 * 3_600_000)
  expect(filesOf({}).has('.well-known/security.txt')).toBe(false)
  const unsafe = { ...publisher, securityContact: 'http://news.example/' }
  expect(filesOf({ publisher: unsafe }).has('.well-known/security.txt')).toBe(false)
})

test('security.txt of a site without encryption names no address of its own, as the standard asks', () => {
  const text = filesOf({ publisher }, 'http://news.example/').get('.well-known/security.txt') ?? ''

  expect(text).toMatch(/^Contact: /m)
  expect(text).not.toContain('http:')
})

test('the policy of pages allows nothing inline and nobody else', () => {
  const files = filesOf({})

  for (const name of ['_headers', '.htaccess']) {
    expect(files.get(name)).toContain("default-src 'none'")
    expect(files.get(name)).not.toMatch(/unsafe-|https:|\*\./)
  }
})

test('no path of the rules for hosts gets the same line from two of them', () => {
  const rules = (filesOf({}).get('_headers') ?? '').trim().split('\n\n').slice(1)
  const names = rules.map((rule) =>
    rule
      .split('\n')
      .slice(1)
      .map((line) => line.split(':')[0]),
  )

  expect(rules.length).toBeGreaterThan(5)
  for (const name of names[0] ?? []) {
    for (const others of names.slice(1)) expect(others).not.toContain(name)
  }
})

const moved = (from: string, to: string) => ({ from, to })

test('an address that moved twice leads to where it is now in one step', () => {
  const redirects = [moved('/a/', 'b/'), moved('b/', 'c/'), moved('c/', 'https://other.example/c')]
  const site = { ...sampleSite, design: { ...plainDesign, redirects } }

  expect(redirectsOf({ site })).toEqual([
    { from: 'a/', to: 'https://other.example/c' },
    { from: 'b/', to: 'https://other.example/c' },
    { from: 'c/', to: 'https://other.example/c' },
  ])
})

test.each([
  ['a circle', [moved('a/', 'b/'), moved('b/', 'https://news.example/a/')]],
  ['itself', [moved('a/', 'a/')]],
  ['a script', [moved('a/', 'javascript:alert(1)')]],
  ['another folder', [moved('../a/', 'b/')]],
  ['a second rule', [moved('a/ /b/ 301\n/c', 'd/')]],
  ['the front page', [moved('/', 'b/')]],
])('a redirect that leads to %s leads nowhere', (_, redirects) => {
  const files = filesOf({ redirects })

  expect([...files.keys()].filter((path) => path !== 'robots.txt')).toEqual([
    '_headers',
    '.htaccess',
  ])
})

test('hosts that read no rules have a page that leads on, valid and without script', async () => {
  const files = filesOf({ redirects: [moved('2023/05/24/old/', '2023/05/24/new/')] })
  const page = files.get('2023/05/24/old/index.html') ?? ''
  const to = 'https://news.example/2023/05/24/new/'

  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`)
  expect(page).toContain(`<link rel="canonical" href="${to}">`)
  expect(files.get('_redirects')).toContain(`\n/2023/05/24/old/ ${to} 301\n`)
  expect(files.get('.htaccess')).toContain(
    `RedirectMatch 301 "^/2023/05/24/old/?(?:index\\.html)?$" "${to}"`,
  )
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    // WCAG allows a refresh at once; the rule is about one that comes later.
    rules: { 'meta-refresh': ['error', { allowLongDelay: false }], 'long-title': 'off' },
  }).validateString(page)
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
})

test('the key of IndexNow lies at the site’s top', () => {
  const pings = { webSubHub: '', indexNowKey: 'abcdef0123456789' }

  expect(filesOf({ pings }).get('abcdef0123456789.txt')).toBe('abcdef0123456789')
})
