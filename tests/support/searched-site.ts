import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { folderTarget } from '../../electron/publish/folder-target'
import { publishSite } from '../../electron/publish/publish-site'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { ArticleFields } from '../../shared/model/article'
import type { FolderTarget } from '../../shared/model/publication'
import { newFields } from '../../shared/model/new-fields'
import { newArticlePath } from '../../shared/publish/article-path'
import { ok } from '../../shared/result'
import { must } from '../bench/must'

/** A story as readers look for it. */
export interface SearchedStory {
  readonly day: string
  readonly headline: string
  readonly fields?: Partial<ArticleFields>
  readonly words?: string
}

/** Publishes a whole site of these stories into a folder, as the app does; `data` is its newsroom. */
export async function publishStories(
  stories: readonly SearchedStory[],
  { data, site }: { readonly data: string; readonly site: string },
): Promise<void> {
  mkdirSync(data, { recursive: true })
  const store = must(openStore({ folder: data, newId }))
  const named = { siteUrl: 'https://harbour.example', siteName: 'The Harbour Post' }
  const target = must(folderTarget({ folder: site, ...named }))
  for (const story of stories) noteAsSent(store, story, target)
  // Icons and cards are none of its business: any picture does.
  const anyPicture = () => Promise.resolve(ok(resolve('assets/sample/harbour.jpg')))
  const assets = { siteAssets: resolve('out/site'), pictureForm: anyPicture, drawn: anyPicture }
  const at = Date.UTC(2026, 3, 1)
  must(await publishSite({ store, now: () => at, ...assets }, { target, at }))
  store.close()
}

/** Notes a story as sent to a site whose folder holds nothing of it yet. */
export function noteAsSent(store: ContentStore, story: SearchedStory, target: FolderTarget): void {
  const { day, headline, words = 'The harbour office has no more than that.' } = story
  const habits = { houseZone: 'UTC', language: 'en', stampTemplate: 'UPDATE {HHmm} GMT' }
  const fields = { ...newFields(habits, day), headline, ...story.fields }
  const act = { at: Date.parse(`${day}T08:00:00Z`), author: 'Ann' }
  const body = makeBody([makeParagraph([makeText(words)])])
  const { article } = must(
    store.articles.importCoverage(
      { kind: 'story', state: 'ended', fields, body, updates: [] },
      act,
    ),
  )
  const url = `${target.siteUrl}${newArticlePath({ slug: fields.slug, language: fields.language, day, headline }, new Set())}`
  const sending = { articleId: article.id, targetId: target.id, url }
  const { id } = must(store.publications.start(sending, act))
  must(store.publications.finish(id, { written: [], removed: [], url }, act))
}
