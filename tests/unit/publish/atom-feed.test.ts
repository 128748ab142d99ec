import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryId } from '../../../shared/ids'
import {
  at,
  coverageOf,
  onSite,
  paragraphs,
  sampleDay,
  sampleUpdate,
} from '../../support/sample-coverage'
import { fileOf, releaseOf } from '../../support/render-sample'

const own = '2024/03/12/eastmouth-spring-tide/feed.xml'
const parser = new XMLParser({ isArray: (name) => name === 'entry' || name === 'at:deleted-entry' })

test('both feeds are well formed, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const text = `]]> &amp; <b>\u0000\u0008 ${noise}`
      const release = releaseOf(
        coverageOf({ headline: text, standfirst: text, tags: [text] }, [
          sampleUpdate({ stamp: at(9), headline: text, body: paragraphs(text) }),
        ]),
      )

      expect(XMLValidator.validate(fileOf(release, 'feed.xml'))).toBe(true)
      expect(XMLValidator.validate(fileOf(release, own))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('a feed that is not well formed is noticed', () => {
  expect(XMLValidator.validate('<feed><entry></feed>')).not.toBe(true)
})

test('an article’s feed has an entry for each update, under its own address and with its own times', () => {
  const feed = parser.parse(fileOf(releaseOf(sampleDay), own)).feed

  expect(feed.entry).toHaveLength(6)
  expect(feed.entry[1]).toMatchObject({
    id: 'https://news.example/2024/03/12/eastmouth-spring-tide/#u-e28504088',
    title: 'Lower road closed in both directions',
    published: '2024-03-12T12:08:00Z',
    updated: '2024-03-12T12:31:00Z',
  })
})

test('readers of the feed are told of an update that was withdrawn', () => {
  const gone = sampleUpdate({
    stamp: at(12),
    id: entryId('gone'),
    state: 'withdrawn',
    withdrawnAt: at(13),
    withdrawnReason: 'Wrong gauge.',
  })
  const release = releaseOf(coverageOf({}, [gone]), { seen: new Set([gone.id]) })
  const text = fileOf(release, own)

  expect(text).toMatch(/<at:deleted-entry ref="[^"]+#u-gone" when="2024-03-12T13:00:00Z">/)
  expect(text).toContain('<at:comment>Wrong gauge.</at:comment>')
})

test('the site’s feed begins with what changed last', () => {
  const quiet = onSite(coverageOf({ headline: 'Quiet' }, []), {
    url: 'https://news.example/2024/03/11/quiet/',
    firstPublishedAt: at(8),
  })
  const feed = parser.parse(fileOf(releaseOf(sampleDay, {}, [quiet]), 'feed.xml')).feed

  expect(feed.entry.map((entry: { id: string }) => entry.id)).toEqual([
    'https://news.example/2024/03/12/eastmouth-spring-tide/',
    'https://news.example/2024/03/11/quiet/',
  ])
  expect(feed.updated).toBe('2024-03-12T12:54:00Z')
})
