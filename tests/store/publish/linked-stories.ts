import { articleLink } from '../../../shared/document/link-target'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { ArticleId } from '../../../shared/ids'
import { ann, dayFields, must, startDay, words } from '../support/temp-newsroom'
import type { NewsroomWithSite } from './newsroom-with-site'

type Room = Pick<NewsroomWithSite, 'store'>

/** A story others link to. */
export function bridge({ store }: Room): ArticleId {
  const fields = dayFields({ headline: 'The bridge' })
  const { article, body } = must(store.articles.create({ kind: 'story', fields }, ann()))
  const save = { id: body.id, baseVersion: body.version, body: words('It is open.') }
  must(store.entries.saveDraft(save, ann(1)))
  return article.id
}

/** A day whose text links to another article. */
export function storyLinkingTo({ store }: Room, id: ArticleId, headline = 'Storm'): ArticleId {
  const { article, body } = startDay(store, { headline })
  const link = makeLink(articleLink(id), [makeText('the bridge')])
  const text = makeBody([makeParagraph([makeText('It began with '), link, makeText('.')])])
  must(store.entries.saveDraft({ id: body.id, baseVersion: body.version, body: text }, ann(1)))
  return article.id
}
