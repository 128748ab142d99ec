import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBody } from '../../../shared/document/make-body'
import { kindOf, must } from '../../store/support/temp-newsroom'
import { anyRemoteContent } from '../../support/remote-content-arbitrary'
import { describeWithGhost, harbourNews, publishThere, toSend, updateAt } from './harbour-news'

describeWithGhost('an article on a Ghost site', () => {
  test('is a hidden draft until it gets its content', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship came in.')] })

    const created = must(await site.create(post))

    expect(created).toMatchObject({ state: 'draft', content: { parts: [] } })
    expect(must(await site.find(post.articleId)).map(({ remoteId }) => remoteId)).toEqual([
      created.remoteId,
    ])
  })

  test('reaches readers, update by update, each under its own address', async () => {
    const site = harbourNews()
    const [first, second] = [updateAt(0, 'A ship came in.'), updateAt(5, 'It left again.')]
    const post = toSend({ parts: [second, first] })

    const published = await publishThere(site, post)
    const page = must(await site.readPage(published.url))

    expect(published).toMatchObject({ state: 'public', content: post.content })
    expect(published.url).toContain(post.slug)
    expect(page).toContain(`id="u-${first.key}"`)
    expect(page).toContain('It left again.')
  })

  test('follows an edit, a new update, and one that was withdrawn', async () => {
    const site = harbourNews()
    const [first, second] = [updateAt(0, 'A ship came in.'), updateAt(5, 'It left again.')]
    const post = toSend({ parts: [first] })
    const published = await publishThere(site, post)
    const withdrawn = { ...first, body: emptyBody, notes: ['Withdrawn at 12:30 GMT. Wrong ship.'] }
    const next = { ...post, content: { ...post.content, parts: [second, withdrawn] } }

    const updated = must(await site.update(next, published))

    expect(updated.content).toEqual(next.content)
    expect(must(await site.get(published.remoteId))).toEqual({ ...updated, modifiedBy: 'Dateline' })
  })

  test('comes back as it was sent, whatever is in it', async () => {
    const site = harbourNews()
    const [sample] = fc.sample(anyRemoteContent, { numRuns: 1, seed: 11 })
    const all = fc.sample(anyRemoteContent, { numRuns: 6, seed: 7 })
    const post = toSend({ ...sample, lead: null })
    let standing = await publishThere(site, post)

    for (const content of all) {
      const next = { ...post, content: { ...content, lead: null } }
      standing = must(await site.update(next, standing))
      expect(standing.content).toEqual(next.content)
    }
  }, 60_000)

  test('is not written where nothing differs', async () => {
    const site = harbourNews()
    const post = toSend({
      parts: [updateAt(0, 'A ship came in.')],
      tags: ['Ships'],
      section: 'Sea',
    })
    const published = await publishThere(site, post)

    const again = must(await site.update(post, published))

    expect(again).toEqual(published)
  })

  test('holds a day of five hundred updates', async () => {
    const site = harbourNews()
    const parts = Array.from({ length: 500 }, (_, at) => updateAt(at, `News ${String(at)}.`))
    const post = toSend({ parts })

    const published = await publishThere(site, post)

    expect(published.content.parts).toEqual(parts)
    expect(must(await site.readPage(published.url))).toContain('News 499.')
  }, 60_000)

  test('is scheduled, taken back, and deleted only when that is asked', async () => {
    const site = harbourNews()
    const publishedAt = Math.floor(Date.now() / 1_000) * 1_000 + 3_600_000
    const post = toSend({ parts: [updateAt(0, 'A ship.')] }, { state: 'scheduled', publishedAt })

    const scheduled = await publishThere(site, post)
    must(await site.takeDown(scheduled, 'hide'))
    const hidden = must(await site.get(scheduled.remoteId))
    must(await site.takeDown(scheduled, 'delete'))
    must(await site.takeDown(scheduled, 'delete'))

    expect(scheduled.state).toBe('scheduled')
    expect(hidden).toMatchObject({ state: 'draft', content: post.content })
    expect(must(await site.get(scheduled.remoteId))).toBeNull()
    expect(must(await site.find(post.articleId))).toEqual([])
    expect(kindOf(await site.update(post, scheduled))).toBe('remote-gone')
  })

  test('goes back behind the curtain when a published one is scheduled anew', async () => {
    const site = harbourNews()
    const post = toSend({ parts: [updateAt(0, 'A ship.')] })
    const published = await publishThere(site, post)
    const publishedAt = Math.floor(Date.now() / 1_000) * 1_000 + 3_600_000

    const scheduled = must(
      await site.update({ ...post, state: 'scheduled', publishedAt }, published),
    )

    expect(scheduled.state).toBe('scheduled')
    expect(kindOf(await site.readPage(published.url))).toBe('remote-gone')
  })
})
