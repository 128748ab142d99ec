import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redirectsForCloudflare } from '../../../electron/deploy/cloudflare/cloudflare-redirects'
import { refusalOf } from '../../support/cloudflare-rules'

const site = 'https://news.example/'

/** The rules that are left of some. */
function taken(lines: readonly string[], siteUrl = site): readonly string[] {
  const text = redirectsForCloudflare(['# Made by Dateline.', ...lines, ''].join('\n'), siteUrl)
  expect(refusalOf({ _redirects: text })).toBeNull()
  return text.split('\n').filter((line) => line !== '')
}

test.each([
  [
    'a page of the site',
    '/old/ https://news.example/new/ 301',
    '/old/ https://news.example/new/ 301',
  ],
  ['a path', '/old/ /new/ 301', '/old/ /new/ 301'],
  [
    'capital letters',
    '/old/ HTTPS://Song.Example/A?b=C#d 301',
    '/old/ https://song.example/A?b=C#d 301',
  ],
  ['a host alone', '/old/ https://song.example?b=c 301', '/old/ https://song.example/?b=c 301'],
  [
    'a host in letters',
    '/old/ https://köln.example/ 301',
    '/old/ https://xn--kln-sna.example/ 301',
  ],
  ['a port', '/old/ https://song.example:8443/ 301', '/old/ https://song.example:8443/ 301'],
  [
    'all below it',
    '/old/* https://news.example/new/:splat 301',
    '/old/* https://news.example/new/:splat 301',
  ],
  ['the site without encryption', '/old/ HTTP://news.example/new/?a#b 301', '/old/ /new/?a#b 301'],
  ['a folder’s page of it', '/old/ http://news.example/new/index.html 301', '/old/ /new/ 301'],
])('a redirect to %s is a rule at Cloudflare', (_, line, rule) => {
  expect(taken([line])).toEqual([rule])
})

test.each([
  ['somebody else without encryption', '/old/ http://partner.example/ 301'],
  ['another port of the site without encryption', '/old/ http://news.example:8080/new/ 301'],
  ['a host that a path seems to name', '/old/ http://news.example//partner.example/ 301'],
  ['an address nobody can read', '/old/ https://xn--/ 301'],
  ['itself', '/old/ http://news.example/old/ 301'],
  ['what Cloudflare takes for a circle', '/old/ http://news.example/new/index 301'],
  ['an address longer than Cloudflare reads', `/old/ https://song.example/${'a'.repeat(990)} 301`],
  ['nowhere', '/old/'],
  ['more than one place', '/old/ /new/ /newer/ 301'],
  ['a page by a status of its own', '/old/ /new/ 302!'],
])('a redirect to %s is none', (_, line) => {
  expect(taken(['/a/ /b/ 301', line])).toEqual(['/a/ /b/ 301'])
})

test('where no rule is left there is no file of rules', () => {
  expect(redirectsForCloudflare('# Made by Dateline.\n/a http://b.example/ 301\n', site)).toBe('')
})

test('of two rules from one place the first counts, and no more than Cloudflare reads', () => {
  const exact = Array.from({ length: 2_100 }, (_, at) => `/a${String(at)}/ /b/ 301`)
  const wide = Array.from({ length: 120 }, (_, at) => `/w${String(at)}/* /b/:splat 301`)

  expect(taken(['/a/ /b/ 301', '/a/ /c/ 301'])).toEqual(['/a/ /b/ 301'])
  expect(taken([...wide, ...exact])).toEqual([...exact.slice(0, 2_000), ...wide.slice(0, 100)])
})

test('a site without encryption in a folder keeps its rules', () => {
  const line = '/courier/old/* http://news.example/courier/new/:splat 301'

  expect(taken([line], 'http://news.example/courier/')).toEqual([
    '/courier/old/* /courier/new/:splat 301',
  ])
})

test('whatever redirects there are, no version is refused for one', () => {
  const part = fc.constantFrom(...['a', 'é', 'index', 'index.html'], ...'*/?#.', ':b', '//', '/./')
  const path = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))
  const start = fc.constantFrom('/', 'http://', 'HTTPS://', `${site}`, 'http://news.example/', '')
  const address = fc.tuple(start, path).map((parts) => parts.join(''))
  const status = fc.constantFrom('301', '200', '404', '301!', '')
  const line = fc.tuple(address, address, status).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      taken(lines)
    }),
  )
})
