import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planSync } from '../../../electron/deploy/plan-sync'
import { articleId } from '../../../shared/ids'
import type { ReleaseFile } from '../../../shared/model/publication'
import { movedMark } from '../../../shared/publish/moved-files'

const harbour = articleId('harbour')

function file(path: string, hash = 'new'): ReleaseFile {
  const articleId = /^\d{4}\//.test(path) ? harbour : null
  return { path, hash, articleId, size: null, madeFrom: null }
}

test('what a page links to is there before the page, and the front page comes last', () => {
  const files = [
    'index.html',
    '.htaccess',
    '_redirects',
    '2026/10/14/edda/updates.json',
    'sitemap.xml',
    'feed.xml',
    'corrections/index.html',
    '2026/10/14/edda/index.html',
    '2026/10/14/edda/feed.xml',
    '2026/10/14/edda/updates/u1/index.html',
    '2026/10/14/edda/quay-640.webp',
    'assets/site.css',
  ].map((path) => file(path))

  const { stages } = planSync({ files, held: new Map() })

  expect(stages.map((stage) => stage.map(({ path }) => path))).toEqual([
    ['2026/10/14/edda/quay-640.webp', 'assets/site.css'],
    ['2026/10/14/edda/updates/u1/index.html'],
    // Asked for by whoever opens the page: it must not know less than the page.
    ['2026/10/14/edda/updates.json'],
    ['2026/10/14/edda/index.html'],
    ['corrections/index.html'],
    ['.htaccess', '_redirects', 'feed.xml', '2026/10/14/edda/feed.xml'],
    ['sitemap.xml'],
    ['index.html'],
  ])
})

test('nobody is led to a new address before the page is there', () => {
  const now = [
    file('2026/10/14/edda/index.html'),
    file('2026/10/14/edda/u/u1/index.html'),
    file('2026/10/14/edda/updates.json'),
  ]
  const to = 'https://news.example/2026/10/14/edda/'
  const before = ['index.html', 'u/u1/index.html', 'updates.json', 'updates/1/index.html'].map(
    (name) => ({ ...file(`2026/10/14/storm/${name}`), madeFrom: `${movedMark}${to}` }),
  )

  const { stages } = planSync({ files: [...before, ...now], held: new Map() })

  const stageOf = ({ path }: ReleaseFile) =>
    stages.findIndex((stage) => stage.some((each) => each.path === path))
  expect(Math.min(...before.map(stageOf))).toBeGreaterThan(Math.max(...now.map(stageOf)))
})

test('whatever a host holds, after the plan it holds the site', () => {
  const path = fc.constantFrom('index.html', 'feed.xml', 'a.css', 'b.png', '2026/1/2/x/index.html')
  const held = fc.dictionary(path, fc.constantFrom<string[]>('1', '2', '3'), {
    noNullPrototype: true,
  })

  fc.assert(
    fc.property(held, held, (wanted, before) => {
      const files = Object.entries(wanted).map(([name, hash]) => file(name, hash))

      const { stages, removes } = planSync({ files, held: new Map(Object.entries(before)) })

      const after = new Map(Object.entries(before))
      for (const each of stages.flat()) after.set(each.path, each.hash)
      for (const name of removes) after.delete(name)
      expect(Object.fromEntries(after)).toEqual(wanted)
      expect(stages.flat().every(({ path: at, hash }) => before[at] !== hash)).toBe(true)
    }),
  )
})
