import { describe, expect, test } from 'vitest'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { entryId } from '../../../../shared/ids'
import { cutAtWord } from '../../../../shared/publish/ghost/cut-at-word'
import { markedArticle, withHeadMark } from '../../../../shared/publish/ghost/head-code'
import { articleId } from '../../../../shared/ids'
import { partCard } from '../../../../shared/publish/ghost/part-card'
import { readPost } from '../../../../shared/publish/ghost/read-post'
import type { RemotePart } from '../../../../shared/publish/remote/remote-content'
import { bareContent, differences, freshPost, sendTo, serverNow, writing } from './paper-ghost'

const update: RemotePart = {
  key: entryId('u1'),
  stamp: Date.UTC(2023, 4, 24, 12, 54),
  label: 'UPDATE 1254 GMT',
  mark: 'Key event',
  headline: 'Ferries & trains',
  byline: 'By Ann',
  body: makeBody([makeParagraph([makeText('All stand still.')])]),
  notes: ['Updated 13:00 GMT'],
  unread: [],
}

describe('what Ghost gets', () => {
  test('is a card for each update, under its own address', () => {
    expect(partCard(update, 'en').markup)
      .toBe(`<section id="u-u1" class="dateline-update" data-dateline="u1" data-at="2023-05-24T12:54:00.000Z">
<h2 class="dateline-stamp"><time datetime="2023-05-24T12:54:00.000Z">UPDATE 1254 GMT</time></h2>
<p class="dateline-mark">Key event</p>
<h3 class="dateline-headline">Ferries &amp; trains</h3>
<p class="dateline-byline">By Ann</p>
<div class="dateline-text" data-lowered="2">
<p>All stand still.</p>
</div>
<p class="dateline-note">Updated 13:00 GMT</p>
</section>`)
  })

  test('says which way a text runs where it runs from the right', () => {
    expect(partCard(update, 'ar').markup).toContain('lang="ar" dir="rtl"')
  })

  test('says so of the lines above the text, too', () => {
    const lead = { file: null, url: '', caption: 'الميناء', credit: 'آن', alt: '' }
    const content = { ...bareContent, authors: ['Zoe'], lead }

    const arabic = sendTo(freshPost, writing(content, { language: 'ar', leadUrl: '' }))
    const english = sendTo(freshPost, writing(content, { leadUrl: '' }))

    const lines = JSON.parse(arabic.lexical ?? '') as { root: { children: { html: string }[] } }
    const [byline, caption] = lines.root.children.map(({ html }) => html)
    expect([byline, caption]).toEqual([
      expect.stringContaining('data-dateline="authors" lang="ar" dir="rtl"'),
      expect.stringContaining('data-dateline="lead" lang="ar" dir="rtl"'),
    ])
    expect(english.lexical).not.toContain('dir=')
    expect(readPost(arabic)).toMatchObject({ authors: ['Zoe'], lead })
  })

  test('keeps the address that Ghost gave it where the wished one was taken', () => {
    const taken = { ...freshPost, slug: 'a-day-2' }

    expect(differences(taken, writing(bareContent))).not.toHaveProperty('slug')
    expect(differences({ ...taken, slug: 'a-day-long' }, writing(bareContent))).toMatchObject({
      slug: 'a-day',
    })
  })

  test('holds links to the site itself in a form that Ghost does not rewrite', () => {
    const link = makeLink('http://example.org/yesterday', [makeText('Yesterday')])
    const part = { ...update, body: makeBody([makeParagraph([link])]) }

    const post = sendTo(freshPost, writing({ ...bareContent, parts: [part] }))

    expect(post.lexical).toContain('http&#58;//example.org/yesterday')
    expect(readPost(post).parts).toEqual([part])
  })

  test('names authors in the text when one of them has no account there', () => {
    const both = sendTo(freshPost, writing({ ...bareContent, authors: ['Ann 1', 'Zoe'] }))
    const known = sendTo(freshPost, writing({ ...bareContent, authors: ['Ann 1'] }))

    expect(both.lexical).toContain('By Ann 1 and Zoe')
    expect(both.authors.map(({ name }) => name)).toEqual(['Ann 1'])
    expect(known.lexical).not.toContain('By Ann')
  })

  test('leaves the address alone once readers have it', () => {
    const draft = { ...freshPost, slug: 'untitled' }
    const published = sendTo(draft, writing(bareContent, { slug: 'first' }))

    expect(published.slug).toBe('first')
    expect(differences(published, writing(bareContent, { slug: 'second' }))).not.toHaveProperty(
      'slug',
    )
  })

  test('keeps the time readers know, and never gets one that the site’s clock has not reached', () => {
    const ahead = writing(bareContent, { publishedAt: serverNow + 90_000 })
    const published_at = '2023-05-20T08:00:00.000Z'

    const first = sendTo(freshPost, ahead)

    expect(first).toMatchObject({ status: 'published', published_at: '2023-05-24T13:00:00.000Z' })
    expect(differences({ ...first, published_at }, ahead)).toEqual({})
  })

  test('keeps the picture somebody chose there where the article has none', () => {
    const lead = { file: null, url: 'https://n.example/ours.jpg', caption: '', credit: '', alt: '' }
    const ours = sendTo(freshPost, writing({ ...bareContent, lead }))
    const chosen = { feature_image: 'https://n.example/theirs.jpg', feature_image_alt: 'A quay' }

    expect(sendTo({ ...freshPost, ...chosen }, writing(bareContent))).toMatchObject(chosen)
    expect(sendTo(ours, writing(bareContent)).feature_image).toBeNull()
    expect(sendTo({ ...ours, ...chosen }, writing(bareContent))).toMatchObject(chosen)
  })

  test('is cut at a word where Ghost holds less, and read whole', () => {
    const standfirst = 'Ships come and go. '.repeat(30).trim()

    const post = sendTo(freshPost, writing({ ...bareContent, standfirst }))

    expect(post.custom_excerpt?.length).toBeLessThanOrEqual(300)
    expect(post.custom_excerpt).toMatch(/ (?:Ships|come|and|go\.)…$/)
    expect(readPost(post).standfirst).toBe(standfirst)
    expect(readPost({ ...post, custom_excerpt: 'Theirs.' }).standfirst).toBe('Theirs.')
  })
})

describe('what others did there', () => {
  test('is read where they changed our words', () => {
    const post = sendTo(freshPost, writing({ ...bareContent, parts: [update], tags: ['Ships'] }))
    const lexical = (post.lexical ?? '').replace('All stand still.', 'All move again.')

    const read = readPost({ ...post, lexical, title: 'Theirs', tags: [] })

    expect(read).toMatchObject({ headline: 'Theirs', tags: [] })
    expect(JSON.stringify(read.parts)).toContain('All move again.')
  })

  test('is kept in the code of the head', () => {
    const id = articleId('day1')
    const once = withHeadMark('<meta name="theirs">', id)

    expect(withHeadMark(once, id)).toBe(once)
    expect(once).toContain('<meta name="theirs">')
    expect(markedArticle(once)).toBe('day1')
    expect(markedArticle('<meta name="theirs">')).toBeNull()
  })
})

test('words are cut where one ends, never within a letter', () => {
  expect(cutAtWord('Ships come and go', 12)).toBe('Ships come…')
  expect(cutAtWord('Ships', 5)).toBe('Ships')
  expect(cutAtWord('😀😀😀', 4)).toBe('😀…')
})
