import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articlesLinked, withArticleLinks } from '../../../shared/document/article-links'
import { articleLink, linkTarget } from '../../../shared/document/link-target'
import {
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { parseBody } from '../../../shared/document/parse-body'
import { renderBody } from '../../../shared/document/render-body'
import { wayOnSite, safeUrl } from '../../../shared/document/safe-url'
import { articleId } from '../../../shared/ids'
import { writeMarkdown } from '../../../shared/interchange/markdown/write-markdown'
import { anyBody } from '../../conformance/bodies'

const bridge = articleId('bridge1')
const link = makeLink(articleLink(bridge), [makeText('the bridge')])
const text = makeBody([makeParagraph([makeText('See '), link, makeText('.')])])

describe('a link to another article of ours', () => {
  test('is kept with the text by the article’s own name', () => {
    expect(parseBody(text)).toEqual({ ok: true, value: text })
    expect(articlesLinked(text)).toEqual([{ id: bridge, words: 'the bridge' }])
  })

  test.each([
    'dateline:article/',
    'dateline:article/a b',
    'dateline:article/A',
    'dateline:update/a',
  ])('%s is none', (url) => {
    expect(linkTarget(url)).toBeNull()
  })

  test('never gets out as it is', () => {
    expect(safeUrl(articleLink(bridge))).toBeNull()
    expect(renderBody(text).markup).toBe('<p>See the bridge.</p>')
    expect(writeMarkdown(text)).toBe('See the bridge.\n')
  })

  test('leads to where readers find it, or its words join those around them', () => {
    const nested = makeBody([makeList('bullet', [[makeText('See '), link, makeText('.')]])])

    expect(renderBody(withArticleLinks(text, () => 'https://a.example/b/')).markup).toBe(
      '<p>See <a href="https://a.example/b/">the bridge</a>.</p>',
    )
    expect(withArticleLinks(nested, () => null)).toEqual(
      makeBody([makeList('bullet', [[makeText('See the bridge.')]])]),
    )
  })

  test('a text without one is the same object', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(withArticleLinks(body, () => null)).toBe(body)
      }),
    )
  })
})

test.each([
  ['../../../../2024/05/24/the-day/index.html', true],
  ['../index.html', true],
  ['index.html', false],
  ['./about/index.html', true],
  ['/courier/corrections/index.html#how', true],
  ['../feed.xml?all', true],
  ['//evil.example/index.html', false],
  ['/\\evil.example/index.html', false],
  ['/../../evil.example/index.html', false],
  ['.//evil.example/index.html', false],
  ['../../javascript:alert(1)/index.html', false],
  ['..//evil.example/index.html', false],
  ['../a b/index.html', false],
])('the way %s between pages of a site is let out: %s', (way, isOne) => {
  expect(wayOnSite(way)).toBe(isOne ? way : null)
})
