import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from '../../../electron/publish/ready-file'
import { formerPicturePath } from '../../../shared/document/picture-path'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite, pictureNamed, snapshot, textOf } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'
const url = `https://harbour.example/${path}`

test('a picture sent by an older version stays on the front page until its article is sent again', async () => {
  const { site, old, article, file } = sentByOlderVersion()
  const other = startDay(site.store, { slug: 'another-day', headline: 'Another day' })
  postUpdate(site.store, other.article.id, 'The market is open.')

  must(await site.publish(other.article.id, ann(120)))

  expect(textOf(site.target, 'index.html')).toContain(`<img src="${old}"`)

  const report = must(await site.publish(article.id, ann(240)))

  expect(report.removed).toEqual([old])
  expect(Object.keys(snapshot(site.target.folder))).not.toContain(old)
  const front = textOf(site.target, 'index.html')
  expect(front).not.toContain(old)
  expect(front).toContain(`${path}pictures/${file.id.slice(0, 20)}-4.webp`)
})

function sentByOlderVersion() {
  const site = newsroomWithSite()
  const lead = pictureNamed('old')
  if (lead.file === null) throw new Error('no file')
  const { article } = startDay(site.store, { lead })
  postUpdate(site.store, article.id, 'The bridge is open.')
  const old = `${path}${formerPicturePath(lead.file)}`
  const bytes = Buffer.from('as it came, with its place')
  mkdirSync(join(site.target.folder, path, 'pictures'), { recursive: true })
  writeFileSync(join(site.target.folder, old), bytes)
  const { publications } = site.store
  const sent = must(
    publications.start({ articleId: article.id, targetId: site.target.id, url }, ann(60)),
  )
  const written = [
    { path: old, hash: hashOf(bytes), articleId: article.id, size: null, madeFrom: null },
  ]
  must(publications.finish(sent.id, { written, removed: [], url }, ann(61)))
  return { site, old, article, file: lead.file }
}
