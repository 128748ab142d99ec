import { expect, test } from 'vitest'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite, textOf } from './newsroom-with-site'

test('how sure the newsroom is of an update, and whose it is, is in its feeds and told to open pages', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { id } = startDay(store, { headline: 'Storm' }).article
  const { id: update, headline, flags } = postUpdate(store, id, 'The bridge is shut.', ann(5))
  // As the app does: it is live before it is sent.
  must(store.articles.setState({ articleId: id, state: 'live' }, ann(50)))
  must(await publish(id))
  const folder = store.sites.listed(target.id, id)?.path ?? ''
  const details = { id: update, headline, flags, authors: [{ name: 'Ben' }] }
  must(store.entries.setDetails({ ...details, status: 'unconfirmed' }, ann(70)))

  must(await publish(id, ann(80)))

  for (const name of ['index.html', 'feed.xml', 'rss.xml', 'feed.json', 'updates.json']) {
    expect([name, textOf(target, `${folder}${name}`)]).toEqual([
      name,
      expect.stringContaining('Unconfirmed'),
    ])
  }
  expect(textOf(target, `${folder}feed.xml`)).toContain('<name>Ben</name>')
})
