import { expect, test } from 'vitest'
import type { ContentStore } from '../../../electron/store/content-store'
import { articleLink } from '../../../shared/document/link-target'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { ArticleId } from '../../../shared/ids'
import type { Article } from '../../../shared/model/article'
import { ann, dayFields, must, startDay, words } from '../support/temp-newsroom'
import { newsroomWithSite, textOf } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'
const theirs = '2023/05/24/the-bridge/'

function storyLinkingTo(store: ContentStore, id: ArticleId): Article {
  const { article, body } = startDay(store)
  const text = makeBody([
    makeParagraph([
      makeText('It began with '),
      makeLink(articleLink(id), [makeText('the bridge')]),
      makeText('.'),
    ]),
  ])
  must(store.entries.saveDraft({ id: body.id, baseVersion: body.version, body: text }, ann(1)))
  return article
}

function bridge(store: ContentStore): Article {
  const fields = dayFields({ headline: 'The bridge' })
  const { article, body } = must(store.articles.create({ kind: 'story', fields }, ann()))
  const save = { id: body.id, baseVersion: body.version, body: words('It is open.') }
  must(store.entries.saveDraft(save, ann(1)))
  return article
}

test('words that link to an article readers do not have stand without a link', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { id } = storyLinkingTo(store, bridge(store).id)

  must(await publish(id))

  const page = textOf(target, `${path}index.html`)
  expect(page).toContain('<p>It began with the bridge.</p>')
  expect(page + textOf(target, `${path}feed.xml`)).not.toContain('dateline:')
})

test('once it is published the next publishing links it: from page to page, and whole in feeds', async () => {
  const { store, target, publish } = newsroomWithSite()
  const other = bridge(store)
  const { id } = storyLinkingTo(store, other.id)
  must(await publish(id, ann(60)))
  must(await publish(other.id, ann(120)))

  must(await publish(id, ann(180)))

  expect(textOf(target, `${path}index.html`)).toContain(
    `<p>It began with <a href="../../../../${theirs}index.html">the bridge</a>.</p>`,
  )
  expect(textOf(target, `${path}feed.xml`)).toContain(
    `a href="https://harbour.example/${theirs}"&gt;the bridge`
      .replace('a href', '&lt;a href')
      .replaceAll('"', '&quot;'),
  )
  expect(store.publications.addressAt(other.id, target.id)).toBe(
    `https://harbour.example/${theirs}`,
  )
  expect(store.publications.addressAt(bridge(store).id, target.id)).toBeNull()
})
