import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDesign } from '../../../shared/model/site-design'
import { redirectsOf, sameAddress } from '../../../shared/publish/hosts/redirects'
import { parseRedirects, pathOnSite } from '../../../shared/publish/parse-redirects'
import { redirectProblems } from '../../../shared/publish/redirect-problems'

const site = 'https://harbour.example/news/'

test('lines are understood as they come from spreadsheets, hosts and lists', () => {
  const text = `
# Moved in 2019
/news/old/ /news/new/ 301
2018/tide.html\tsection/tides/
"https://harbour.example/news/a","https://other.example/a"
Redirect 301 /news/b/ https://harbour.example/news/c/
RedirectMatch permanent /news/d /news/e
storm → section/storm/
only-one
three words here more
`
  expect(parseRedirects(text, site)).toEqual({
    redirects: [
      { from: 'old/', to: 'new/' },
      { from: '2018/tide.html', to: 'section/tides/' },
      { from: 'a', to: 'https://other.example/a' },
      { from: 'b/', to: 'c/' },
      { from: 'd', to: 'e' },
      { from: 'storm', to: 'section/storm/' },
    ],
    notUnderstood: 2,
  })
})

test.each([
  ['https://harbour.example/news/a/', 'a/'],
  ['http://HARBOUR.example/news/', ''],
  ['https://other.example/news/a/', 'https://other.example/news/a/'],
  ['/news/a/', 'a/'],
  [' /a/ ', 'a/'],
])('%s is kept as %s', (typed, kept) => {
  expect(pathOnSite(typed, site)).toBe(kept)
})

test('each line that leads nobody on is named', () => {
  const problems = redirectProblems(
    [
      { from: 'a/', to: 'b/' },
      { from: '/a', to: 'c/' },
      { from: 'archive/', to: 'c/' },
      { from: 'about/index.html', to: 'c/' },
      { from: '../up', to: 'c/' },
      { from: 'd/', to: 'javascript:alert(1)' },
      { from: 'e/', to: 'f/' },
      { from: 'f', to: 'e' },
      { from: 'g/', to: 'g/' },
      { from: '', to: 'x' },
      { from: 'h/', to: 'e/' },
    ],
    ['about/'],
  )

  expect(problems.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(problems.find(({ at }) => at === 1)?.words).toContain('another line')
  expect(problems.find(({ at }) => at === 7)?.words).toContain('circle')
})

test('what is told to be good is carried out, each in one step', () => {
  const path = fc.constantFrom('a/', 'b', 'b/', 'a', 'c/index.html', 'c', '/e/', 'f', 'x:y', '')
  const redirect = fc.record({ from: path, to: path })
  fc.assert(
    fc.property(fc.array(redirect, { maxLength: 8 }), (redirects) => {
      fc.pre(redirectProblems(redirects).length === 0)
      const made = redirectsOf({
        site: { name: 'S', url: site, design: { ...plainDesign, redirects } },
      })
      expect(made).toHaveLength(redirects.length)
      const froms = new Set(made.map(({ from }) => sameAddress(`${site}${from}`)))
      for (const { to } of made) expect(froms.has(sameAddress(to))).toBe(false)
    }),
  )
})
