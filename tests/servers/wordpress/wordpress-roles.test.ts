import { describe, expect, test } from 'vitest'
import { bySomebody, coverage, done, isAbsent, sent, siteAs, suiteName } from './coverage-to-send'

describe.skipIf(isAbsent)(suiteName, () => {
  test('what an author sends is cleaned by WordPress and still comes back as it was sent', async () => {
    const site = siteAs('author')
    const post = coverage(6, { state: 'public' })

    const published = await sent(site, post)

    expect(published.state).toBe('public')
    expect(published.content).toEqual(post.content)
    expect(done(await site.update(post, published)).mark).toBe(published.mark)
  })

  test('a contributor writes a draft, and is told why it cannot be published', async () => {
    const site = siteAs('contributor')
    const post = coverage(2)
    const draft = await sent(site, post)

    const refused = await site.update({ ...post, state: 'public' }, draft)

    expect(draft.content).toEqual(post.content)
    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'remote-refused',
        message:
          'Newsroom test did not let Dateline publish the article. What you wrote is safe here.',
      },
    })
    expect(done(await site.get(draft.remoteId))?.state).toBe('draft')
  })

  test('an author may not change the article of somebody else', async () => {
    const post = coverage(1)
    const theirs = await sent(siteAs('editor'), post)

    const refused = await siteAs('author').update(post, theirs)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(done(await siteAs('author').find(post.articleId))).toEqual([])
  })

  test('tags and a section are found by name, made where they are missing, and never twice', async () => {
    const site = siteAs('editor')
    const post = coverage(1)
    const name = `Kyiv & "${post.slug}"`
    const content = { ...post.content, section: `War ${post.slug}`, tags: [name, 'Rock ’n’ Roll'] }
    const first = await sent(site, { ...post, content })

    const again = coverage(1)
    const tags = [name.toUpperCase(), 'Rock ’n’ Roll']
    const second = await sent(site, { ...again, content: { ...content, tags } })

    expect(first.content.section).toBe(content.section)
    expect([...first.content.tags].sort()).toEqual([...content.tags].sort())
    expect([...second.content.tags].sort()).toEqual([...content.tags].sort())
    expect(second.content.section).toBe(content.section)
  })

  test('more tags than WordPress sends along are all read back, and sent once', async () => {
    const site = siteAs('editor')
    const post = coverage(1)
    const tags = Array.from({ length: 14 }, (_, at) => `${post.slug} ${String(at)}`)
    const content = { ...post.content, tags }

    const draft = await sent(site, { ...post, content })

    expect([...draft.content.tags].sort()).toEqual([...tags].sort())
    expect(done(await site.update({ ...post, content }, draft)).mark).toBe(draft.mark)
    expect(done(await site.find(post.articleId))[0]?.content.tags).toHaveLength(14)
  })

  test('an author uses a section that exists; one that does not is left out', async () => {
    const post = coverage(1)
    const section = `Desk ${post.slug}`
    const known = { ...post.content, section, tags: ['made by an author'] }
    await sent(siteAs('editor'), { ...coverage(1), content: known })

    const mine = await sent(siteAs('author'), { ...post, content: known })
    const other = coverage(1)
    const unknown = { ...other.content, section: `Nowhere ${other.slug}` }
    const without = await sent(siteAs('author'), { ...other, content: unknown })

    expect(mine.content).toMatchObject({ section, tags: ['made by an author'] })
    expect(without.content.section).toBe('')
  })

  test('a section that editors there added stays beside ours', async () => {
    const site = siteAs('editor')
    const post = coverage(1)
    const content = { ...post.content, section: `Ours ${post.slug}` }
    const draft = await sent(site, { ...post, content })
    const { id } = await bySomebody('categories', { name: `Theirs ${post.slug}` })
    const { categories } = await bySomebody(`posts/${draft.remoteId}?context=edit`)
    await bySomebody(`posts/${draft.remoteId}`, { categories: [...(categories as number[]), id] })

    const theirs = done(await site.get(draft.remoteId))
    if (theirs === null) return
    const state = 'public'
    await site.update({ ...post, content, state }, theirs)

    const after = await bySomebody(`posts/${draft.remoteId}?context=edit`)
    expect(after.categories).toHaveLength(2)
  })

  test('tags and sections that editors there added stay, ours go when they are taken back', async () => {
    const site = siteAs('editor')
    const post = coverage(1)
    const { slug } = post
    const ours = {
      ...post.content,
      section: `Ours ${slug}`,
      tags: [`Kept ${slug}`, `Gone ${slug}`],
    }
    const draft = await sent(site, { ...post, content: ours })
    const added = await bySomebody('tags', { name: `Theirs ${slug}` })
    const section = await bySomebody('categories', { name: `Their section ${slug}` })
    const there = await bySomebody(`posts/${draft.remoteId}?context=edit`)
    await bySomebody(`posts/${draft.remoteId}`, {
      tags: [...(there.tags as number[]), added.id],
      categories: [...(there.categories as number[]), section.id],
    })
    const theirs = done(await site.get(draft.remoteId))
    if (theirs === null) throw new Error('no post')

    const content = { ...ours, section: `New ${slug}`, tags: [`Kept ${slug}`, `New ${slug}`] }
    const after = done(await site.update({ ...post, content }, theirs))

    expect(after.content).toMatchObject({ section: content.section, tags: content.tags })
    const now = await bySomebody(`posts/${draft.remoteId}?context=edit`)
    expect(now.tags).toContain(added.id)
    expect(now.tags).toHaveLength(3)
    expect(now.categories).toContain(section.id)
    expect(now.categories).toHaveLength(2)
    expect(done(await site.update({ ...post, content }, after)).mark).toBe(after.mark)
  })
})
