import { expect, test } from 'vitest'
import { previewArticle } from '../../../electron/publish/preview-article'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import type { FolderTarget } from '../../../shared/model/publication'
import { plainDesign } from '../../../shared/model/site-design'
import type { SiteTemplates } from '../../../shared/model/site-templates'
import { ann, kindOf, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite, snapshot, textOf } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'

function framed(target: FolderTarget, templates: SiteTemplates): FolderTarget {
  return { ...target, design: { ...plainDesign, templates } }
}

/** What readers can get: not the number of the release, which grows. */
function pagesIn({ folder }: FolderTarget): Readonly<Record<string, string>> {
  return { ...snapshot(folder), '.dateline/site.json': '' }
}

test('the whole site, made anew, has the templates on every page, and goes back without a trace', async () => {
  const { store, target, parts, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  must(await publishSite(parts, { target, at: ann(100).at }))
  const before = pagesIn(target)
  const own = framed(target, { masthead: '{{ site_name }}<p>From the quay</p>' })

  must(await publishSite(parts, { target: own, at: ann(100).at }))

  for (const page of ['index.html', `${path}index.html`, '404.html', 'archive/index.html'])
    expect([page, textOf(target, page)]).toEqual([page, expect.stringContaining('From the quay')])
  must(await publishSite(parts, { target, at: ann(100).at }))
  expect(pagesIn(target)).toEqual(before)
})

test('a template that cannot be filled is told, and readers keep the pages they have', async () => {
  const { store, target, parts, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  postUpdate(store, article.id, 'And shut again.')
  const before = snapshot(target.folder)
  // As somebody may write it into the settings by hand.
  const broken = framed(target, { 'article-head': '<h1>x</h1>\n<script>y</script>' })

  const preview = previewArticle(parts, { articleId: article.id, target: broken })
  const alone = await publishArticle(parts, {
    ...{ articleId: article.id, target: broken, act: ann(200) },
  })
  const whole = await publishSite(parts, { target: broken, at: ann(300).at })

  for (const refused of [preview, alone, whole]) {
    expect(kindOf(refused)).toBe('publish-refused')
    expect(JSON.stringify(refused)).toContain('“Head of an article”')
    expect(JSON.stringify(refused)).toContain('Line 2, column 1: A template cannot hold <script>.')
  }
  expect(snapshot(target.folder)).toEqual(before)
})
