import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleOrigin } from '../../../shared/model/article-origin'
import { formerPaths, keptPath, readersHaveSince } from '../../../shared/publish/former-address'

const from = (...addresses: readonly string[]): ArticleOrigin => ({
  ...{ kind: 'wordpress', key: 'a', addresses },
  publishedAt: Date.UTC(2015, 2, 4),
  modifiedAt: null,
})
const site = 'https://harbour.example/'
const none = new Set<string>()

test('an address made of day and name is kept, on the old host and on another', () => {
  const origin = from('https://harbour.example/2015/03/04/storm-edda/')

  expect(keptPath(origin, site, none)).toBe('2015/03/04/storm-edda/')
  expect(keptPath(origin, 'https://elsewhere.example/', none)).toBe('2015/03/04/storm-edda/')
  expect(formerPaths(origin, site)).toEqual([])
})

test('an address that somebody has already, or that no page of ours can have, is not kept', () => {
  const origin = from('https://harbour.example/2015/03/04/storm-edda/')

  expect(keptPath(origin, site, new Set(['2015/03/04/storm-edda/']))).toBeNull()
  expect(keptPath(from('/storm-edda.html'), site, none)).toBeNull()
  expect(keptPath(from('/2015/03/04/con/'), site, none)).toBeNull()
  expect(keptPath(undefined, site, none)).toBeNull()
})

test('readers of any other address are led on from there', () => {
  const origin = from('/storm-edda.html', '/blog/storm-edda/', 'https://harbour.example/?p=12')

  expect(formerPaths(origin, site)).toEqual(['storm-edda.html', 'blog/storm-edda/index.html'])
})

test('a site that lies below another folder leads on only from what is in it', () => {
  const below = 'https://harbour.example/news/'

  expect(formerPaths(from('https://harbour.example/news/edda.html'), below)).toEqual(['edda.html'])
  expect(formerPaths(from('https://harbour.example/edda.html'), below)).toEqual([])
})

test('what a site needs for itself is never given to an old address', () => {
  const wanted = [
    '/',
    '/index.html',
    '/archive/',
    '/tag/quay/',
    '/assets/site.css/',
    '/feed.xml/..',
  ]

  expect(formerPaths(from(...wanted), site)).toEqual([])
})

test('no address leads a file out of its site', () => {
  const parts = fc.constantFrom('..', '.', '', 'a', 'é', '%2e%2e', '%2F', 'index.html', 'c:', '~')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), fc.string(), (steps, word) => {
      for (const path of formerPaths(from(`/${steps.join('/')}`, `/${word}`), site)) {
        expect(path).not.toMatch(/(?:^|\/)\.{1,2}(?:\/|$)|^\/|\\|\/\//)
        expect(path).toMatch(/\.html?$/)
      }
    }),
  )
})

test('readers have had it since it was first published anywhere', () => {
  const now = Date.UTC(2026, 9, 15)

  expect(readersHaveSince(from(), now)).toBe(Date.UTC(2015, 2, 4))
  expect(readersHaveSince(undefined, now)).toBe(now)
})
