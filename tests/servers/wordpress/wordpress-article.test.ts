import { describe, expect, test } from 'vitest'
import { missingOnPage } from '../../../shared/publish/remote/read-remote-page'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import {
  bySomebody,
  contentWith,
  coverage,
  done,
  isAbsent,
  sent,
  siteAs,
  suiteName,
  updatePart,
  words,
} from './coverage-to-send'

describe.skipIf(isAbsent)(suiteName, () => {
  test('an article is created hidden, found by its mark, and holds nothing but that', async () => {
    const site = siteAs('editor')
    const post = coverage(3)

    const created = done(await site.create(post))

    expect(created.state).toBe('draft')
    expect(created.content.parts).toEqual([])
    expect(done(await site.find(post.articleId))).toMatchObject([{ remoteId: created.remoteId }])
  })

  test('every update comes back as it was sent, and readers see all of it', async () => {
    const site = siteAs('editor')
    const post = coverage(12, { state: 'public' })

    const published = await sent(site, post)

    expect(published.state).toBe('public')
    expect(published.content).toEqual(post.content)
    expect(done(await site.get(published.remoteId))?.content).toEqual(post.content)
    const page = done(await site.readPage(published.url))
    expect(page).toContain('UPDATE 1200 GMT')
    expect(page).toContain('id="u-u12"')
    expect(published.url).toContain(post.slug)
  })

  test('an edited and a withdrawn update reach the site, the others keep their bytes', async () => {
    const site = siteAs('editor')
    const post = coverage(3, { state: 'public' })
    const before = await sent(site, post)
    const rawBefore = await rawContent(before.remoteId)
    const withdrawn = updatePart(2, {
      headline: '',
      body: words(''),
      notes: ['Withdrawn at 13:00 GMT.'],
    })
    const edited = [updatePart(3), withdrawn, updatePart(1, { body: words('Edited.') })]

    const after = done(
      await site.update({ ...post, content: contentWith(edited.map(withoutBlank)) }, before),
    )

    expect(after.content.parts).toEqual(contentWith(edited.map(withoutBlank)).parts)
    expect(await rawContent(before.remoteId)).toContain(groupOf(rawBefore, 'u3'))
    expect(done(await site.readPage(after.url))).toContain('Withdrawn at 13:00 GMT.')
  })

  test('nothing is written where nothing differs', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const before = await sent(site, post)

    const after = done(await site.update(post, before))

    expect(after.mark).toBe(before.mark)
  })

  test('what somebody changed meanwhile is never overwritten', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const before = await sent(site, post)
    const content = (await rawContent(before.remoteId)).replace('Text of update 1.', 'Their words.')
    await bySomebody(`posts/${before.remoteId}`, { content })

    const refused = await site.update({ ...post, content: contentWith([]) }, before)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-conflict' } })
    expect(await rawContent(before.remoteId)).toBe(content)
    const now = done(await site.get(before.remoteId))
    expect(now?.modifiedBy).toBe('admin')
    expect(now?.content.parts).toContainEqual(updatePart(1, { body: words('Their words.') }))
  })

  test('what somebody put between our updates is read in its place and kept to the byte', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const before = await sent(site, post)
    const foreign =
      '<!-- wp:latest-posts {"postsToShow":3} /-->\n\n<!-- wp:paragraph -->\n<p>An  advertisement.</p>\n<!-- /wp:paragraph -->'
    const raw = await rawContent(before.remoteId)
    const cut = raw.indexOf('<!-- wp:group', raw.indexOf('"u2"'))
    await bySomebody(`posts/${before.remoteId}`, {
      content: `${raw.slice(0, cut)}${foreign}\n\n${raw.slice(cut)}`,
    })
    const theirs = done(await site.get(before.remoteId))

    expect(theirs?.content.parts[2]).toMatchObject({ key: 'foreign', unread: ['wp:latest-posts'] })

    if (theirs === null) return
    const parts = theirs.content.parts.map((part) =>
      part.key === 'foot' ? { ...part, body: words('Map: ours') } : part,
    )
    const after = done(await site.update({ ...post, content: { ...post.content, parts } }, theirs))
    expect(await rawContent(after.remoteId)).toContain(foreign)
    expect(after.content.parts).toEqual(parts)
  })

  test('a day of five hundred updates is sent and read back whole', async () => {
    const site = siteAs('editor')
    const post = coverage(500, { state: 'public' })

    const published = await sent(site, post)

    expect(published.content.parts).toEqual(post.content.parts)
  })

  test('an article is hidden, hidden again, deleted, and deleted again', async () => {
    const site = siteAs('editor')
    const post = coverage(1, { state: 'public' })
    const published = await sent(site, post)

    expect(await site.takeDown(published, 'hide')).toEqual({ ok: true, value: null })
    expect(await site.takeDown(published, 'hide')).toEqual({ ok: true, value: null })
    expect(done(await site.get(published.remoteId))?.state).toBe('draft')
    expect(await site.takeDown(published, 'delete')).toEqual({ ok: true, value: null })
    expect(await site.takeDown(published, 'delete')).toEqual({ ok: true, value: null })
    expect(await site.takeDown(published, 'hide')).toEqual({ ok: true, value: null })
    expect(done(await site.get(published.remoteId))).toBeNull()
    expect(done(await site.find(post.articleId))).toEqual([])
    expect(await site.update(post, published)).toMatchObject({ error: { kind: 'remote-gone' } })
  })

  test('both posts of a repeated create are found, the older one first', async () => {
    const site = siteAs('editor')
    const post = coverage(1)
    const first = await sent(site, post)
    const second = done(await site.create(post))

    const found = done(await site.find(post.articleId))

    expect(found.map(({ remoteId }) => remoteId)).toEqual([first.remoteId, second.remoteId])
  })

  test('a colleague’s post with a copied update of ours stays theirs', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const copied = groupOf(await rawContent((await sent(site, post)).remoteId), 'u2')
    const theirs = await bySomebody('posts', {
      title: 'What happened this week',
      content: `<!-- wp:paragraph -->\n<p>This week.</p>\n<!-- /wp:paragraph -->\n\n${copied}<!-- /wp:group -->`,
      status: 'publish',
    })
    const [ours] = done(await site.find(post.articleId))

    expect(ours?.remoteId).not.toBe(String(theirs.id))
    if (ours !== undefined) done(await site.takeDown(ours, 'delete'))
    expect(done(await site.find(post.articleId))).toEqual([])
    const list = done(await site.list({ words: 'What happened this week', limit: 5 }))
    expect(list[0]?.articleId).toBeNull()
  })

  test('a colleague’s duplicate of our post stays theirs while ours is there', async () => {
    const site = siteAs('editor')
    const post = coverage(2, { state: 'public' })
    const first = await sent(site, post)
    const content = await rawContent(first.remoteId)
    await bySomebody('posts', { title: 'A copy', content, status: 'draft' })

    const found = done(await site.find(post.articleId))

    expect(found.map(({ remoteId }) => remoteId)).toEqual([first.remoteId])
  })

  test('faces and shortcodes that were typed stay what was typed, to readers too', async () => {
    const site = siteAs('editor')
    const text = 'He laughed :) ;-) at (item 8) :lol: and wrote [gallery] in the log.'
    const content = contentWith([updatePart(1, { body: words(text) })])

    const published = await sent(site, coverage(1, { state: 'public', content }))

    expect(published.content.parts).toEqual(content.parts)
    const page = done(await site.readPage(published.url))
    expect(missingOnPage(page, { sent: content, formerly: null })).toEqual([])
  })

  test('the list tells our articles from those of others', async () => {
    const site = siteAs('editor')
    const post = coverage(1, { state: 'public' })
    const published = await sent(site, post)
    await bySomebody('posts', {
      title: 'Theirs &amp; only',
      status: 'draft',
      date: '2030-01-01T00:00:00',
    })

    const list = done(await site.list({ words: '', limit: 200 }))

    expect(list[0]).toMatchObject({ headline: 'Theirs & only', articleId: null, state: 'draft' })
    expect(list.find(({ remoteId }) => remoteId === published.remoteId)).toMatchObject({
      articleId: post.articleId,
      headline: post.content.headline,
      state: 'public',
    })
  })

  test('the address of a public article stays, whatever its slug becomes', async () => {
    const site = siteAs('editor')
    const post = coverage(1, { state: 'public' })
    const published = await sent(site, post)

    const after = done(await site.update({ ...post, slug: 'another' }, published))

    expect(after.url).toBe(published.url)
  })
})

async function rawContent(remoteId: string): Promise<string> {
  const { content } = await bySomebody(`posts/${remoteId}?context=edit`)
  return (content as { readonly raw: string }).raw
}

function groupOf(raw: string, key: string): string {
  const start = raw.lastIndexOf('<!-- wp:group', raw.indexOf(`"id":"${key}"`))
  return raw.slice(start, raw.indexOf('<!-- /wp:group -->', start))
}

// A text without a word is read back as no text.
function withoutBlank(part: RemotePart): RemotePart {
  const { body } = contentWith([]).parts[0] ?? part
  return part.notes.some((note) => note.startsWith('Withdrawn')) ? { ...part, body } : part
}
