import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { imagesIn } from '../../../shared/document/images-in'
import { makeBody, makeImage, makeParagraph, makeText } from '../../../shared/document/make-body'
import { mediaId } from '../../../shared/ids'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import { contentWith, coverage, done, sent, updatePart, words } from './coverage-to-send'
import {
  bySomebody,
  entriesOf,
  inLiveblog,
  isAbsent,
  saidIn,
  siteAs,
  suiteName,
  type Shown,
} from './liveblog-newsroom'
import { somePicture } from './some-picture'

describe.skipIf(isAbsent)(suiteName, () => {
  test('updates become entries, and the post holds what stands around them', async () => {
    const site = siteAs('editor')
    const post = coverage(12, { state: 'public' })

    const published = await sent(site, post)

    expect(saidIn(published)).toEqual(post.content)
    expect(saidIn(done(await site.get(published.remoteId)))).toEqual(post.content)
    const { content } = await bySomebody(`posts/${published.remoteId}?context=edit`)
    expect((content as { raw: string }).raw).not.toContain('UPDATE')
    expect(await idsIn(published.remoteId)).toHaveLength(12)
    expect(done(await site.readPage(published.url))).toContain('UPDATE 1200 GMT')
  })

  test('what an author enters comes back as it was sent, also after a change', async () => {
    const site = siteAs('author')
    const post = coverage(6, { state: 'public' })
    const published = await sent(site, post)
    const edited = { ...updatePart(2), body: words('Changed by an author.') }
    const content = contentWith(
      [6, 5, 4, 3].map((n) => updatePart(n)).concat(edited, updatePart(1)),
    )

    const after = done(await site.update({ ...post, content }, published))

    expect(saidIn(published)).toEqual(post.content)
    expect(saidIn(after)).toEqual(content)
    expect(done(await site.get(published.remoteId))).toMatchObject({ content, mark: after.mark })
  })

  test.each(['editor', 'author'] as const)(
    'a picture in an update comes back as it was entered by an %s, and readers see it',
    async (role) => {
      const site = siteAs(role)
      const bytes = somePicture(randomBytes(3))
      const id = mediaId(createHash('sha256').update(bytes).digest('hex'))
      const file = { id, type: 'image/png', width: 2, height: 2 } as const
      const said = { caption: 'The “old” quay & tide', credit: 'Ann', alt: 'Boats "at" rest' }
      const stored = done(await site.uploadPicture({ file, bytes, ...said }))
      const image = makeImage({ file, source: stored.url, ...said })
      const body = makeBody([makeParagraph([makeText('Before.')]), image])
      const content = contentWith([updatePart(1, { body })])
      const pictures = new Map([[id, stored]])

      const published = await sent(site, coverage(1, { state: 'public', content, pictures }))

      const back = published.content.parts.find(({ stamp }) => stamp !== null)
      expect(back === undefined ? [] : imagesIn(back.body)).toEqual([image])
      const [shown] = await entriesOf(published.remoteId)
      expect(shown?.render).toContain(stored.url.slice(stored.url.lastIndexOf('/') + 1))
    },
  )

  test('nothing is written where nothing differs', async () => {
    const site = siteAs('editor')
    const post = coverage(3, { state: 'public' })
    const before = await sent(site, post)
    const ids = await idsIn(before.remoteId)

    const after = done(await site.update(post, before))

    expect(after.mark).toBe(before.mark)
    expect(done(await site.get(before.remoteId))?.mark).toBe(before.mark)
    expect(await idsIn(before.remoteId)).toEqual(ids)
  })

  test('words that the plug-in takes for commands come back as they were typed', async () => {
    const site = siteAs('editor')
    const text =
      '/key #budget @editor :smile: :) ;-) 8-) a\\b \\\\ [gallery] &amp; type-key ＃x https://example.com/key#top'
    const post = coverage(0, {
      state: 'public',
      content: contentWith([updatePart(1, { body: words(text) })]),
    })

    const published = await sent(site, post)

    expect(saidIn(published)).toEqual(post.content)
    const shown = await entriesOf(published.remoteId)
    expect(shown[0]?.key_event).toBe(false)
    const page = done(await site.readPage(published.url))
    expect(page).not.toContain('class="liveblog-')
    expect(await bySomebody('hashtags?slug=budget')).not.toMatchObject([{ slug: 'budget' }])
  })

  test('key events stand in the plug-in’s own list, and leave it again', async () => {
    const site = siteAs('editor')
    const post = coverage(5, { state: 'public' })
    const published = await sent(site, post)
    const keyEvents = async () => {
      const listed = await inLiveblog(`${published.remoteId}/get-key-events/0-0`)
      return (listed as unknown as readonly Shown[]).map((each) => each.key_event_content)
    }

    expect(await keyEvents()).toEqual([expect.stringContaining('UPDATE 0500 GMT')])

    const marks = [5, 4, 3, 2, 1].map((n) =>
      updatePart(n, { mark: n === 4 ? 'Pinned · Summary' : '' }),
    )
    const sorted = [...marks].sort((a, b) => b.mark.length - a.mark.length)
    const after = done(await site.update({ ...post, content: contentWith(sorted) }, published))
    expect(saidIn(after)).toEqual(contentWith(sorted))
    expect(saidIn(done(await site.get(published.remoteId)))).toEqual(contentWith(sorted))
    expect(await keyEvents()).toEqual([
      expect.stringContaining('Number 4 -- he said') as unknown as string,
    ])
    expect(await idsIn(published.remoteId)).toHaveLength(5)
  })

  test('an update that was deleted here before readers saw it goes, a withdrawn one leaves its note', async () => {
    const site = siteAs('editor')
    const post = coverage(3, { state: 'public' })
    const published = await sent(site, post)
    const tombstone = withoutText(updatePart(2), 'Withdrawn at 13:00 GMT.')

    const content = contentWith([tombstone, updatePart(1)])
    const after = done(await site.update({ ...post, content }, published))

    expect(saidIn(after)).toEqual(content)
    const page = done(await site.readPage(published.url))
    expect(page).toContain('Withdrawn at 13:00 GMT.')
    expect(page).not.toContain('Text of update 3')
  })

  test.each(['editor', 'author'] as const)(
    'an entry of an %s has the time of its update',
    async (role) => {
      const site = siteAs(role)
      const post = coverage(3, { state: 'public' })

      const published = await sent(site, post)

      expect(saidIn(done(await site.get(published.remoteId)))).toEqual(post.content)
      const times = (await entriesOf(published.remoteId)).map(({ entry_time }) => entry_time * 1000)
      expect(times).toEqual([3, 2, 1].map((n) => updatePart(n).stamp))
    },
  )

  test('a day that ended is archived, and one that was begun again is not', async () => {
    const site = siteAs('editor')
    const post = coverage(1, { state: 'public' })
    const open = await sent(site, post)
    const states = [await stateOf(open.remoteId)]

    const over = done(await site.update({ ...withHead(post, 'It ended.'), isOver: true }, open))
    states.push(await stateOf(open.remoteId))
    done(await site.update(withHead(post, 'It goes on.'), over))
    states.push(await stateOf(open.remoteId))

    expect(states).toEqual(['enable', 'archive', 'enable'])
  })

  test('a story stays a plain post, and so does an article that somebody else must publish', async () => {
    const story = coverage(0, { kind: 'story', content: { ...contentWith([]), parts: [] } })
    const plain = await sent(siteAs('editor'), story)
    const post = coverage(2)
    const draft = await sent(siteAs('contributor'), post)

    expect(await stateOf(plain.remoteId)).toBe('none')
    expect(saidIn(draft)).toEqual(post.content)
    expect(await stateOf(draft.remoteId)).toBe('none')
  })

  test('writers who have an account there are named by the plug-in, others in the text', async () => {
    const site = siteAs('editor')
    const updates = [
      updatePart(2, { byline: 'By Author Test and Editor Test' }),
      updatePart(1, { byline: 'By Ann O’Neill' }),
    ]
    const post = coverage(0, { state: 'public', content: contentWith(updates) })

    const published = await sent(site, post)

    expect(saidIn(published)).toEqual(post.content)
    expect(saidIn(done(await site.get(published.remoteId)))).toEqual(post.content)
    const shown = await entriesOf(published.remoteId)
    expect(shown.map(({ authors }) => authors.map(({ name }) => name))).toEqual([
      ['Author Test', 'Editor Test'],
      ['Editor Test'],
    ])
    expect(shown[0]?.content).not.toContain('By Author')
    expect(shown[1]?.content).toContain('By Ann O’Neill')
  })

  test('a day of five hundred updates is entered and read back whole', async () => {
    const site = siteAs('editor')
    const updates = Array.from({ length: 500 }, (_, at) =>
      updatePart(500 - at, { stamp: Date.UTC(2023, 3, 27, 0, 500 - at) }),
    )
    const post = coverage(0, { state: 'public', content: contentWith(updates) })

    const published = await sent(site, post)

    expect(saidIn(done(await site.get(published.remoteId)))).toEqual(post.content)
  }, 600_000)

  test('an update that no entry can hold is told by its label, before anything is entered', async () => {
    const site = siteAs('editor')
    const long = updatePart(1, { body: words('a/b '.repeat(12_000)) })
    const post = coverage(0, { content: contentWith([updatePart(2), long]) })

    const created = done(await site.create(post))
    const refused = await site.update(post, created)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(JSON.stringify(refused)).toContain('UPDATE 0100 GMT')
    expect(done(await site.get(created.remoteId))?.content.parts).toEqual([])
  })
})

async function idsIn(remoteId: string): Promise<readonly string[]> {
  return (await entriesOf(remoteId)).map(({ id }) => id)
}

async function stateOf(remoteId: string): Promise<'enable' | 'archive' | 'none'> {
  // A state that there is not changes nothing; the answer is the plug-in’s box of buttons.
  const json = { state: 'look', template_name: '', template_format: '', limit: '' }
  const box = String(await inLiveblog(`${remoteId}/post_state`, json))
  if (/disabled="disabled" value="enable"/.test(box)) return 'enable'
  return /disabled="disabled" value="archive"/.test(box) &&
    /value="disable">/.test(box) &&
    !/disabled="disabled" value="disable"/.test(box)
    ? 'archive'
    : 'none'
}

function withoutText(part: RemotePart, note: string): RemotePart {
  const { body } = contentWith([]).parts[0] ?? part
  return { ...part, mark: '', headline: '', byline: '', body, notes: [note] }
}

function withHead(post: ReturnType<typeof coverage>, note: string) {
  const parts = post.content.parts.map((part) =>
    part.key === 'head' ? { ...part, notes: [note] } : part,
  )
  return { ...post, content: { ...post.content, parts } }
}
