import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import type { ArticleId } from '../../../shared/ids'
import { plainDesign, type SiteRedirect } from '../../../shared/model/site-design'
import type { ArticleOrigin } from '../../../shared/model/article-origin'
import type { FolderTarget } from '../../../shared/model/publication'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite, textOf, type NewsroomWithSite } from './newsroom-with-site'

const listPath = 'tag/quay/index.html'
const toQuay: readonly SiteRedirect[] = [{ from: 'tag/quay/', to: 'archive/' }]

function withRedirects({ target }: NewsroomWithSite, redirects: readonly SiteRedirect[]) {
  return { ...target, design: { ...plainDesign, redirects } }
}

function storm({ store }: NewsroomWithSite, tags: readonly string[]): ArticleId {
  const { id } = startDay(store, { headline: 'Storm', tags }).article
  postUpdate(store, id, 'The bridge is shut.', ann(5))
  return id
}

function send({ parts }: NewsroomWithSite, target: FolderTarget, id: ArticleId, at: number) {
  return publishArticle(parts, { articleId: id, target, act: ann(at) })
}

const isList = (room: NewsroomWithSite) => !textOf(room.target, listPath).includes('refresh')

async function differing({ parts }: NewsroomWithSite, target: FolderTarget): Promise<number> {
  const { written, removed } = must(await publishSite(parts, { target, at: ann(900).at }))
  return written + removed
}

test('a list that comes where a redirect stood takes its place, for rules too, and she is told', async () => {
  const room = newsroomWithSite()
  const target = withRedirects(room, toQuay)
  const first = must(await send(room, target, storm(room, []), 60))
  expect(isList(room)).toBe(false)
  expect(first.resting).toEqual([])

  const id = storm(room, ['Quay'])
  const second = must(await send(room, target, id, 120))

  expect(isList(room)).toBe(true)
  expect(second.resting).toEqual(['tag/quay/'])
  expect(existsSync(join(target.folder, '_redirects'))).toBe(false)

  // Whatever is published next leaves it so, and says it no more.
  const third = must(await send(room, target, storm(room, []), 180))
  expect(isList(room)).toBe(true)
  expect(third.resting).toEqual([])
  expect(await differing(room, target)).toBe(0)
})

test('with the last article of the list the redirect leads again', async () => {
  const room = newsroomWithSite()
  const target = withRedirects(room, toQuay)
  must(await send(room, target, storm(room, []), 60))
  const id = storm(room, ['Quay'])
  must(await send(room, target, id, 120))

  const instead = { kind: 'notice', reason: '' } as const
  must(await unpublishArticle(room.parts, { articleId: id, target, act: ann(180), instead }))

  expect(isList(room)).toBe(false)
  expect(textOf(target, '_redirects')).toContain('/tag/quay/ https://harbour.example/archive/ 301')
  expect(await differing(room, target)).toBe(0)
})

test('a redirect to a path that has a list already leaves the list', async () => {
  const room = newsroomWithSite()
  const id = storm(room, ['Quay'])
  must(await room.publish(id, ann(60)))

  const target = withRedirects(room, toQuay)
  must(await send(room, target, id, 120))

  expect(isList(room)).toBe(true)
  expect(await differing(room, target)).toBe(0)
})

test('with a redirect that is taken away its page goes', async () => {
  const room = newsroomWithSite()
  const id = storm(room, [])
  const old = { from: 'old/', to: 'archive/' }
  must(await send(room, withRedirects(room, [...toQuay, old]), id, 60))

  must(await send(room, withRedirects(room, [old]), id, 120))

  expect(existsSync(join(room.target.folder, listPath))).toBe(false)
  expect(textOf(room.target, 'old/index.html')).toContain('refresh')
})

test('where an article was moved in from and a redirect begins, the redirect leads, whichever is published', async () => {
  const room = newsroomWithSite()
  const target = withRedirects(room, [{ from: 'storm.html', to: 'archive/' }])
  const id = storm(room, [])
  const { fields, version } = must(room.store.articles.article(id))
  const origin: ArticleOrigin = {
    ...{ kind: 'markdown', key: 'storm', addresses: ['/storm.html'] },
    ...{ publishedAt: ann().at, modifiedAt: null },
  }
  const moved = { ...fields, origin }
  must(
    room.store.articles.saveFields({ articleId: id, baseVersion: version, fields: moved }, ann(5)),
  )

  must(await send(room, target, id, 60))
  must(await send(room, target, id, 120))

  expect(textOf(target, 'storm.html')).toContain('url=https://harbour.example/archive/')
  expect(await differing(room, target)).toBe(0)
})
