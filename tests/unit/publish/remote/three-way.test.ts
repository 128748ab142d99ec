import { describe, expect, test } from 'vitest'
import {
  comparable,
  letters,
  missingParts,
} from '../../../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../../../shared/publish/remote/read-remote-page'
import type { RemoteContent, RemotePart } from '../../../../shared/publish/remote/remote-content'
import { changedThere, threeWay } from '../../../../shared/publish/remote/three-way'
import { entryId } from '../../../../shared/ids'
import { emptyBody, makeBody, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { joinHtml } from '../../../../shared/document/html'
import { renderBody } from '../../../../shared/document/render-body'
import { bodyBlocks } from '../../../../shared/publish/wordpress/block-markup'
import { newsroomBlocks } from '../../../support/newsroom-blocks'
import { paragraphs } from '../../../support/sample-coverage'

function part(key: string, words: string, changes: Partial<RemotePart> = {}): RemotePart {
  return {
    key: key === 'body' || key === 'foreign' ? key : entryId(key),
    stamp: null,
    label: '',
    mark: '',
    headline: '',
    byline: '',
    body: words === '' ? emptyBody : paragraphs(words),
    notes: [],
    unread: [],
    ...changes,
  }
}

function content(
  parts: readonly RemotePart[],
  changes: Partial<RemoteContent> = {},
): RemoteContent {
  return {
    headline: 'A day',
    standfirst: '',
    section: '',
    tags: [],
    authors: [],
    lead: null,
    parts,
    ...changes,
  }
}

describe('three texts beside one another', () => {
  test('what somebody entered at a time is the same, whatever comes before it', () => {
    const first = part('foreign', 'The desk.', { stamp: 60_000 })
    const newer = part('foreign', 'The quay.', { stamp: 120_000 })
    const same = part('foreign', 'A third.', { stamp: 120_000 })
    const ours = content([])

    const { parts } = threeWay({
      base: content([first]),
      theirs: content([newer, same, first]),
      ours,
    })

    expect(changedThere(parts).map(({ place, theirs }) => [place, theirs])).toEqual([
      [120_000, newer],
      [120_001, same],
    ])
  })

  const base = content([part('u2', 'Two.'), part('u1', 'One.'), part('body', 'The morning.')])

  test('what only we changed asks nobody', () => {
    const ours = content([
      part('u3', 'Three.'),
      part('u2', 'Two!'),
      part('u1', 'One.'),
      part('body', 'The morning.'),
    ])

    const { parts } = threeWay({ base, theirs: base, ours })

    expect(changedThere(parts)).toEqual([])
    expect(parts.map(({ key, changed }) => [key, changed])).toEqual([
      ['u3', 'ours'],
      ['u2', 'ours'],
      ['u1', 'none'],
      ['body', 'none'],
    ])
  })

  test('an empty line that no site gives back is no change of ours', () => {
    const { root } = paragraphs('One.')
    const empty = makeBody([...root.children, makeParagraph([])])
    const theirs = content([part('u1', 'One there.')])

    const { parts } = threeWay({
      base: content([part('u1', 'One.')]),
      theirs,
      ours: content([part('u1', '', { body: empty })]),
    })

    expect(parts.map(({ changed }) => changed)).toEqual(['theirs'])
  })

  test('what they changed, put in and took out is asked about', () => {
    const theirs = content([
      part('foreign', 'An advertisement.'),
      part('u2', 'Two, they say.'),
      part('body', 'The morning.'),
    ])

    const { parts } = threeWay({ base, theirs, ours: base })

    expect(changedThere(parts).map(({ key, changed }) => [key, changed])).toEqual([
      ['u2', 'theirs'],
      ['u1', 'theirs'],
      ['foreign', 'theirs'],
    ])
  })

  test('where both changed the same words in the same way there is nothing to decide', () => {
    const same = content([
      part('u2', 'Two.'),
      part('u1', 'One, corrected.'),
      part('body', 'The morning.'),
    ])

    const { parts } = threeWay({ base, theirs: same, ours: same })

    expect(changedThere(parts)).toEqual([])
  })

  test('where both changed it differently, both are asked about', () => {
    const theirs = content(base.parts, { headline: 'Their day' })
    const ours = content(base.parts, { headline: 'Our day' })

    const { fields } = threeWay({ base, theirs, ours })

    expect(changedThere(fields)).toEqual([
      { field: 'headline', base: 'A day', theirs: 'Their day', ours: 'Our day', changed: 'both' },
    ])
  })

  test('without a base, whatever differs is asked about', () => {
    const { parts } = threeWay({
      base: null,
      theirs: content([part('u1', 'Theirs.')]),
      ours: content([part('u1', 'Ours.')]),
    })

    expect(parts.map(({ changed }) => changed)).toEqual(['both'])
  })

  test('several foreign parts are told apart', () => {
    const theirs = content([part('foreign', 'One.'), part('foreign', 'Another.')])

    const { parts } = threeWay({ base: content([]), theirs, ours: content([]) })

    expect(parts.map(({ key, place }) => [key, place])).toEqual([
      ['foreign', 0],
      ['foreign', 1],
    ])
  })
})

describe('whether two contents are the same', () => {
  test('white space, runs of one form and an empty paragraph make no difference', () => {
    const one = content([part('u1', 'So it was.', { label: 'UPDATE  1254 GMT' })])
    const split = makeBody([makeParagraph([makeText('So it '), makeText('was.')])])
    const other = content([part('u1', '', { label: 'UPDATE 1254 GMT ', body: split })])

    expect(comparable(one)).toBe(comparable(other))
    expect(comparable(content([part('u1', '')]))).toBe(
      comparable(content([part('u1', '', { body: makeBody([]) })])),
    )
  })

  test.each([
    ['a word', { body: paragraphs('So it is.') }],
    ['a form', { body: makeBody([makeParagraph([makeText('So it was.', 1)])]) }],
    ['a label', { label: 'UPDATE 1255 GMT' }],
    ['a note', { notes: ['Updated 13:02 GMT'] }],
    ['something that cannot be read', { unread: ['iframe'] }],
  ])('%s makes one', (_, changes) => {
    const one = content([part('u1', 'So it was.')])

    expect(comparable(content([part('u1', 'So it was.', changes)]))).not.toBe(comparable(one))
  })
})

describe('what was read back', () => {
  const sent = content([
    part('u1', 'He said "no" -- twice.', { label: 'UPDATE 1254 GMT' }),
    part('u2', 'Water: 3.4 m.', { label: 'UPDATE 1248 GMT' }),
  ])

  test('holds all of it, however a site sets quotation marks and dashes', () => {
    const page = `<h1>A day</h1><main><h2>UPDATE&nbsp;1254 GMT</h2><p>He said &#8220;no&#8221; &#8212; twice.</p>
      <h2>UPDATE 1248 GMT</h2><p>Water:&nbsp;3.4&nbsp;m.</p></main>`

    expect(missingOnPage(page, { sent, formerly: null })).toEqual([])
  })

  test('holds a mail address that Cloudflare hides from programs', () => {
    const mail = content([part('u1', 'Write to a@b.example.')])
    const page = (hidden: string) =>
      `<h1>A day</h1><p>Write to <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden}">[email&#160;protected]</a>.</p>`
    const key = 0x6e
    const bytes = [...Buffer.from('a@b.example')].map((byte) => byte ^ key)
    const hidden = Buffer.from([key, ...bytes]).toString('hex')

    expect(missingOnPage(page(hidden), { sent: mail, formerly: null })).toEqual([])
    expect(missingOnPage(page('6e0f'), { sent: mail, formerly: null })).toEqual(['u1'])
  })

  test('holds ticks, code, tables and who said a quote, wherever a caption stands', () => {
    const body = makeBody(newsroomBlocks)
    const lacks = (markup: string) =>
      missingOnPage(`<h1>A day</h1>${markup}`, {
        sent: content([part('u1', '', { body })]),
        formerly: null,
      })
    const ours = renderBody(body).markup
    const wordPress = joinHtml(bodyBlocks(body, 0, { numbers: new Map() })).markup

    expect([lacks(ours), lacks(wordPress)]).toEqual([[], []])
    expect(lacks(ours.replace('☑', '☐'))).toEqual(['u1'])
    expect(lacks(wordPress.replace('A. Writer', 'A. Reader'))).toEqual(['u1'])
    expect(lacks(wordPress.replace('5.1', '5.2'))).toEqual(['u1'])
  })

  test('lacks an update whose figure is another one', () => {
    const page =
      '<h1>A day</h1><h2>UPDATE 1254 GMT</h2><p>He said “no” — twice.</p><h2>UPDATE 1248 GMT</h2><p>Water: 3.5 m.</p>'

    expect(missingOnPage(page, { sent, formerly: null })).toEqual(['u2'])
    expect(
      missingParts(
        sent,
        content([part('u1', 'He said "no" -- twice.', { label: 'UPDATE 1254 GMT' })]),
      ),
    ).toEqual(['u2'])
  })

  test('an update that a server holds twice is told', () => {
    const [first] = sent.parts

    const twice = content([...sent.parts, ...(first === undefined ? [] : [first])])

    expect(missingParts(sent, content(sent.parts))).toEqual([])
    expect(missingParts(sent, twice)).toEqual(['u1'])
  })

  test('an update in a comment or a script is not on the page', () => {
    const hidden =
      '<h1>A day</h1>' +
      '<!-- UPDATE 1254 GMT He said "no" -- twice. --><script>"UPDATE 1248 GMT Water: 3.4 m."</script>'

    expect(missingOnPage(hidden, { sent, formerly: null })).toEqual(['u1', 'u2'])
  })

  test('an old page from a cache still shows what was taken out, however much it also holds', () => {
    const before = content([part('u1', 'He was seen at the quay. Neighbours say he did it.')])
    const now = content([part('u1', 'He was seen at the quay.')])
    const old = '<h1>A day</h1><p>He was seen at the quay. Neighbours say he did it.</p>'
    const fresh = '<h1>A day</h1><p>He was seen at the quay.</p>'

    expect(missingOnPage(old, { sent: now, formerly: before })).toEqual(['u1'])
    expect(missingOnPage(fresh, { sent: now, formerly: before })).toEqual([])
    expect(missingOnPage(old, { sent: now, formerly: null })).toEqual([])
  })

  test('a page with another headline is not the one that was sent', () => {
    const page = '<h1>Another day</h1><p>One.</p>'

    expect(missingOnPage(page, { sent: content([part('u1', 'One.')]), formerly: null })).toEqual([
      'headline',
    ])
  })

  test('letters of every script count', () => {
    expect(letters('«Так», сказал он — да! 12:54 €5')).toBe('Таксказалонда1254€5')
  })
})
