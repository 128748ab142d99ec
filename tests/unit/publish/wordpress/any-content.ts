import fc from 'fast-check'
import { makeBody, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { renderBody } from '../../../../shared/document/render-body'
import type { Body } from '../../../../shared/document/nodes'
import { articleId, entryId } from '../../../../shared/ids'
import { readHtml } from '../../../../shared/interchange/html/read-html'
import { picturesThere } from '../../../../shared/publish/remote/pictures-there'
import type { RemoteContent, RemotePart } from '../../../../shared/publish/remote/remote-content'
import { anyBody } from '../../document/body-arbitrary'

/** The article all these contents belong to. */
export const coverage = articleId('0a1b2c3d4e5f')

const words = fc
  .array(
    fc.constantFrom(
      'Kyiv -- 5 <b>dead</b>',
      '--><script>alert(1)</script>',
      'She said "no" & left',
      "O'Brien",
      '🕊️ peace',
      'שלום עולם',
      'السلام \u200fعليكم',
      '&amp; twice',
      'C:\\news\\',
      '{"a":1}',
      'x < y > z',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.join(' '))
const maybe = fc.oneof(fc.constant(''), words)
const body = anyBody.map(asShown)

/** Any part of a post that we could send. */
export const anyPart: fc.Arbitrary<RemotePart> = fc
  .record({
    stamp: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    label: words,
    mark: maybe,
    headline: maybe,
    byline: maybe,
    body,
    notes: fc.array(words, { maxLength: 2 }),
  })
  .map((part) => ({ ...part, key: entryId('u'), unread: [] }))

/** Any content that we could send. */
export const anyContent: fc.Arbitrary<RemoteContent> = fc
  .record({
    caption: maybe,
    credit: maybe,
    authors: fc.array(words, { maxLength: 3 }),
    updates: fc.array(anyPart, { maxLength: 4 }),
    text: body,
    labelled: fc.boolean(),
  })
  .map(({ caption, credit, authors, updates, text, labelled }) => ({
    headline: 'Day 428',
    standfirst: '',
    section: '',
    tags: [],
    authors,
    lead: caption === '' && credit === '' ? null : leadOf(caption, credit),
    parts: [
      ...updates.map((part, at) => ({ ...part, key: entryId(`u${String(at)}`) })),
      { ...nothing, key: 'body' as const, label: labelled ? 'Original entry' : '', body: text },
    ],
  }))

/** A content of updates that say this, one after the other, and nothing else. */
export function contentWith(updates: readonly string[]): RemoteContent {
  const parts = updates.map((text, at) => updateSaying(at, text))
  return {
    headline: 'Day 428',
    standfirst: '',
    section: '',
    tags: [],
    authors: [],
    lead: null,
    parts,
  }
}

/** An update of one paragraph; its number is its key and its minute. */
export function updateSaying(number: number, text: string): RemotePart {
  const key = entryId(`u${String(number)}`)
  const body = makeBody([makeParagraph([makeText(text)])])
  return { ...nothing, key, stamp: number * 60_000, label: `UPDATE ${String(number)}`, body }
}

/** A text as readers get it: what shows nothing is gone, white space is as a browser shows it. */
export function asShown(text: Body): Body {
  return readHtml(renderBody(text, picturesThere).markup).body
}

const nothing = {
  stamp: null,
  label: '',
  mark: '',
  headline: '',
  byline: '',
  notes: [],
  unread: [],
} as const

function leadOf(caption: string, credit: string) {
  return { file: null, url: '', caption, credit, alt: '' }
}
