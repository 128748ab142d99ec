import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bySomebody, coverage, done, isAbsent, sent, siteAs, suiteName } from './coverage-to-send'

const hour = 3_600_000

describe.skipIf(isAbsent)(suiteName, () => {
  beforeAll(() => zone('America/Los_Angeles'))
  afterAll(() => zone('Europe/London'))

  test('what is published now is public at once, wherever the site believes to be', async () => {
    const publishedAt = Date.now() - hour
    const post = coverage(1, { state: 'public', publishedAt })

    const published = await sent(siteAs('editor'), post)

    expect(published.state).toBe('public')
    expect(await dateThere(published.remoteId)).toBe(
      new Date(publishedAt).toISOString().slice(0, 19),
    )
  })

  test('a machine whose clock runs ahead publishes now, and schedules nothing', async () => {
    const post = coverage(1, { state: 'public', publishedAt: Date.now() + 3 * hour })

    const published = await sent(siteAs('editor'), post)

    expect(published.state).toBe('public')
    expect(done(await siteAs('editor').readPage(published.url))).toContain('UPDATE 0100 GMT')
  })

  test('a scheduled article waits for its time, may be moved, and may be published before', async () => {
    const site = siteAs('editor')
    const publishedAt = Date.now() + 26 * hour
    const post = coverage(1, { state: 'scheduled', publishedAt })

    const scheduled = await sent(site, post)
    expect(scheduled.state).toBe('scheduled')
    expect(await dateThere(scheduled.remoteId)).toBe(
      new Date(publishedAt).toISOString().slice(0, 19),
    )
    expect(await site.readPage(scheduled.url)).toMatchObject({ error: { kind: 'remote-gone' } })

    const moved = done(await site.update({ ...post, publishedAt: publishedAt + hour }, scheduled))
    expect(moved.state).toBe('scheduled')

    const now = done(await site.update({ ...post, state: 'public' }, moved))
    expect(now.state).toBe('public')
  })

  test('a site whose clock runs ahead is not trusted with an embargo', async () => {
    const publishedAt = Date.now() - 10 * 60_000
    const site = siteAs('editor', () => publishedAt - 2 * hour)
    const post = coverage(1, { state: 'scheduled', publishedAt })
    const draft = done(await site.create(post))

    const refused = await site.update(post, draft)

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(done(await site.get(draft.remoteId))?.state).toBe('draft')
  })

  test('stamps come back as the instants they are', async () => {
    const post = coverage(3)

    const draft = await sent(siteAs('author'), post)

    const stamps = post.content.parts.map(({ stamp }) => stamp)
    expect(draft.content.parts.map(({ stamp }) => stamp)).toEqual(stamps)
  })
})

async function zone(timezone: string): Promise<void> {
  await bySomebody('settings', { timezone })
}

async function dateThere(remoteId: string): Promise<string> {
  return (await bySomebody(`posts/${remoteId}?context=edit`)).date_gmt as string
}
