import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDesign, type SiteRedirect } from '../../../../shared/model/site-design'
import { redirectsOf, movedPage } from '../../../../shared/publish/hosts/redirects'
import { siteFiles } from '../../../../shared/publish/hosts/site-files'
import { inLetters, writtenOut } from '../../../../shared/publish/hosts/written-out'
import { pathOnSite } from '../../../../shared/publish/parse-redirects'
import { redirectProblems } from '../../../../shared/publish/redirect-problems'
import { onSampleSite, sampleSite } from '../../../support/sample-site'

function filesWith(redirects: readonly SiteRedirect[]) {
  const site = { ...sampleSite, design: { ...plainDesign, redirects } }
  return new Map(siteFiles({ ...onSampleSite([]), site }).map(({ path, text }) => [path, text]))
}

test('an address in letters is written out for rules and pages, and its page lies in its folder', () => {
  const files = filesWith([{ from: 'été/', to: 'straße/' }])

  expect(files.get('_redirects')).toContain(
    '\n/%C3%A9t%C3%A9/ https://news.example/stra%C3%9Fe/ 301\n',
  )
  // Apache compares what was asked for in letters, and writes the target out itself.
  expect(files.get('.htaccess')).toContain(
    '"^/été/?(?:index\\.html)?$" "https://news.example/straße/"',
  )
  const page = files.get('été/index.html')
  expect(page).toContain('<link rel="canonical" href="https://news.example/stra%C3%9Fe/">')
  expect(page).toContain('content="0; url=https://news.example/stra%C3%9Fe/"')
  expect(page).toContain('>https://news.example/straße/</a>')
})

test.each([
  ['%C3%A9t%C3%A9/', 'été/'],
  ['https://news.example/%c3%a9t%c3%a9/', 'été/'],
  ['e\u0301te\u0301/', 'été/'],
  ['a%2Fb/', 'a%2Fb/'],
  ['%E9t%E9/', '%E9t%E9/'],
])('an old address that comes as %s is kept as %s', (typed, kept) => {
  expect(pathOnSite(typed, sampleSite.url)).toBe(kept)
})

test('a circle is seen however its addresses are written', () => {
  const redirects = [
    { from: 'été/', to: 'https://news.example/%C3%BCber/' },
    { from: 'über/', to: '%C3%A9t%C3%A9/' },
  ]
  const site = { ...sampleSite, design: { ...plainDesign, redirects } }

  expect(redirectsOf({ site })).toEqual([])
  const kept = redirects.map(({ from, to }) => ({
    from: pathOnSite(from, site.url),
    to: pathOnSite(to, site.url),
  }))
  expect(redirectProblems(kept)).toHaveLength(2)
})

test('written out and read again an address is what it was, and the name of its host is left alone', () => {
  expect(writtenOut('https://münchen.example/straße?q=ö#ü')).toBe(
    'https://münchen.example/stra%C3%9Fe?q=%C3%B6#%C3%BC',
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const path = words.normalize('NFC').replace(/[%\p{Cs}]/gu, '')
      expect(writtenOut(path)).toMatch(/^\p{ASCII}*$/u)
      expect(inLetters(writtenOut(path))).toBe(path)
    }),
  )
})

test('a page that leads on is plain letters where machines read it', () => {
  expect(movedPage('https://news.example/été/', null)).toContain(
    '<link rel="canonical" href="https://news.example/%C3%A9t%C3%A9/">',
  )
})
