import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeBody, makeLink, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { articleId, entryId } from '../../shared/ids'
import { writeItem } from '../../shared/interchange/ninjs/write-item'
import { anyBody } from '../unit/document/body-arbitrary'
import { complaintsOfSchema } from '../support/open-api-contract'
import { sampleContent } from './open-api-newsroom'
import { whyNotAccepted } from './receiver/check-item.mjs'

function itemWith(body: Body, language = 'en'): unknown {
  const [first] = sampleContent.parts
  if (first === undefined) throw new Error('The sample has parts')
  const item = writeItem({
    articleId: articleId('a1'),
    kind: 'live',
    slug: '',
    language,
    content: { ...sampleContent, parts: [{ ...first, key: entryId('u1'), body }] },
    pictureUrl: () => undefined,
    publishedAt: 0,
    state: 'public',
  })
  return JSON.parse(JSON.stringify(item))
}

test('whatever an editor can write is let in, and is as the document describes', () => {
  const longLink = makeLink(`HTTPS://a.example/?${'a=b&'.repeat(900)}`, [makeText('here')])
  fc.assert(
    fc.property(anyBody, fc.constantFrom('en', 'de', 'ar'), (body, language) => {
      const item = itemWith(makeBody([...body.root.children, makeParagraph([longLink])]), language)

      expect(whyNotAccepted(item, 'a1')).toBeUndefined()
      expect(complaintsOfSchema('Item', item)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test.each([
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">a</p>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="https://a.example/" onclick="x">a</a>',
  '<img src="x">',
  '<img src="https://a.example/b.jpg" alt="" onload="x" loading="lazy">',
  '<figure class="picture" onclick="x">',
  '<p',
  '<p/onclick=x>',
  '<!-- --!><script>',
])('no other markup is let in: %s', (value) => {
  const item = itemWith(makeBody([])) as { associations: { bodies?: unknown }[] }
  for (const part of item.associations) part.bodies = [{ contentType: 'text/html', value }]
  item.associations = item.associations.slice(-1)

  expect(whyNotAccepted(item, 'a1')).toMatch(/markup is not let in/)
})
