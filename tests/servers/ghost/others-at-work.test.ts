import { expect, test } from 'vitest'
import type { RemotePost } from '../../../electron/publish/remote/remote-site'
import { sendCall } from '../../../electron/publish/remote/http'
import { plainText } from '../../../shared/document/plain-text'
import { kindOf, must } from '../../store/support/temp-newsroom'
import {
  askThere,
  describeWithGhost,
  editThere,
  harbourNews,
  publishThere,
  text,
  toSend,
  updateAt,
} from './harbour-news'

const settle = () => new Promise((resolve) => setTimeout(resolve, 1_100))

describeWithGhost('others at work on the same Ghost site', () => {
  test('are not overwritten: a post they changed is refused', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })
    const published = await publishThere(site, post)
    await settle()
    await editThere(published, { title: 'Their headline' })

    const refused = await site.update(
      { ...post, content: { ...post.content, section: 'Sea' } },
      published,
    )

    expect(kindOf(refused)).toBe('remote-conflict')
    expect(must(await site.get(published.remoteId))?.content.headline).toBe('Their headline')
  })

  test('are noticed also when they saved within the very second of ours', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })
    const published = await publishThere(site, post)
    await editThere(published, { title: 'Their headline' })

    const now = must(await site.get(published.remoteId))
    const refused = await site.update(
      { ...post, content: { ...post.content, section: 'Sea' } },
      published,
    )

    expect(now?.mark).not.toBe(published.mark)
    expect(kindOf(refused)).toBe('remote-conflict')
  })

  test('are noticed when they save between our last look and our write', async () => {
    let meddle: (() => Promise<void>) | null = null
    const site = harbourNews({
      send: async (call) => {
        if (call.method === 'PUT' && meddle !== null) {
          const now = meddle
          meddle = null
          await now()
        }
        return sendCall(call)
      },
    })
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })
    const published = await publishThere(site, post)
    meddle = () => editThere(published, { title: 'Their headline' })

    const refused = await site.update(
      { ...post, content: { ...post.content, section: 'Sea' } },
      published,
    )

    expect(kindOf(refused)).toBe('remote-conflict')
    expect(must(await site.get(published.remoteId))?.content.headline).toBe('Their headline')
  })

  test('do not hinder two quick writes of ours: they follow one another', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'One.')] })
    const published = await publishThere(site, post)
    const withPart = (words: string) => ({
      ...post,
      content: { ...post.content, parts: [updateAt(1, words), ...post.content.parts] },
    })

    const [second, third] = await Promise.all([
      site.update(withPart('Two.'), published),
      site.update(withPart('Three.'), published),
    ])

    // The one that came later has not seen the one before: it must look again.
    expect([kindOf(second), kindOf(third)]).toEqual(['ok', 'remote-conflict'])
    expect(kindOf(await site.update(withPart('Three.'), must(second)))).toBe('ok')
  })

  test('keep the tags and authors they added, and ours go when we take them back', async () => {
    const site = harbourNews()
    const post = toSend({ section: 'Sea', tags: ['Ships', 'Ports'], authors: ['Ann Reporter'] })
    const published = await publishThere(site, post)
    const [standing] = await rawPosts(published)
    const [owner] = (await askThere('users/', { filter: "name:'Olga Owner'" })).users ?? []
    await editThere(published, {
      tags: [...standing.tags, { name: '#internal' }, { name: 'Weather' }],
      authors: [...standing.authors, owner],
    })
    const seen = must(await site.get(published.remoteId))

    const next = { ...post, content: { ...post.content, tags: ['ships'] } }
    const updated = must(
      await site.update(next, must(await site.get(published.remoteId)) ?? published),
    )

    const [raw] = await rawPosts(updated)
    expect(seen?.content).toEqual(post.content)
    expect(raw.tags.map(({ name }) => name)).toEqual(['Sea', 'Ships', '#internal', 'Weather'])
    expect(raw.authors.map(({ name }) => name)).toEqual(['Ann Reporter', 'Olga Owner'])
    expect(updated.content).toEqual(next.content)
  })

  test('do not get a second tag that differs only in its case', async () => {
    const site = harbourNews()
    const first = toSend({ tags: ['Lighthouses'] })
    const second = toSend({ tags: ['LIGHTHOUSES'] })
    await publishThere(site, first)

    const [raw] = await rawPosts(await publishThere(site, second))

    expect(raw.tags.map(({ name }) => name)).toEqual(['Lighthouses'])
  })

  test('see their own paragraphs between our updates told apart, and kept', async () => {
    const site = harbourNews()
    const update = updateAt(0, 'A ship came in.')
    const post = toSend({ parts: [update] })
    const published = await publishThere(site, post)
    const [standing] = await rawPosts(published)
    const document = JSON.parse(standing.lexical) as { root: { children: unknown[] } }
    document.root.children.unshift(paragraph('Sign up for our letter.'), {
      type: 'paywall',
      version: 1,
    })
    await editThere(published, { lexical: JSON.stringify(document) })

    const seen = must(await site.get(published.remoteId)) ?? published
    const [foreign] = seen.content.parts
    const next = {
      ...post,
      content: { ...seen.content, parts: [updateAt(5, 'It left.'), ...seen.content.parts] },
    }
    const [raw] = await rawPosts(must(await site.update(next, seen)))

    expect(seen.content.parts.map(({ key }) => key)).toEqual(['foreign', update.key])
    expect(foreign === undefined ? '' : plainText(foreign.body)).toBe('Sign up for our letter.')
    expect(foreign?.unread).toEqual(['paywall'])
    const after = JSON.parse(raw.lexical) as { root: { children: { type: string }[] } }
    expect(after.root.children.map(({ type }) => type)).toEqual([
      'html',
      'paragraph',
      'paywall',
      'html',
      'html',
    ])
  })

  test('may duplicate a post: the copy is theirs, an empty draft of ours is not', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })
    const published = await publishThere(site, post)
    await askThere(`posts/${published.remoteId}/copy/`, {}, 'POST')
    const repeated = must(await site.create(post))

    const found = must(await site.find(post.articleId))

    expect(found.map(({ remoteId }) => remoteId)).toEqual([published.remoteId, repeated.remoteId])
  })

  test('may clear the code of the head: the next write marks the post again', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })
    const published = await publishThere(site, post)
    await editThere(published, { codeinjection_head: '<meta name="theirs">' })
    const lost = must(await site.find(post.articleId))

    const seen = must(await site.get(published.remoteId)) ?? published
    must(await site.update(post, seen))
    const [raw] = await rawPosts(published)

    expect(lost).toEqual([])
    expect(must(await site.find(post.articleId))).toHaveLength(1)
    expect(raw.codeinjection_head).toContain('<meta name="theirs">')
  })
})

interface RawPost {
  readonly lexical: string
  readonly codeinjection_head: string
  readonly tags: readonly { readonly name: string }[]
  readonly authors: readonly { readonly name: string }[]
}

async function rawPosts({ remoteId }: RemotePost): Promise<[RawPost]> {
  return (await askThere(`posts/${remoteId}/`)).posts as [RawPost]
}

function paragraph(words: string): unknown {
  const [, block] = text(words).root.children
  return { ...block, children: [{ ...wordsNode, text: words }] }
}

const wordsNode = {
  type: 'extended-text',
  version: 1,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
}
