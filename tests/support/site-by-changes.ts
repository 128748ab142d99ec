import { wholeText } from '../../shared/document/pieces'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { affectedFiles, allListFiles, renderListFile } from '../../shared/publish/affected-files'
import { onSite } from '../../shared/publish/on-site'
import type { Site } from '../../shared/publish/site'
import { articlesAtHand, withArticle } from '../../shared/publish/site-articles'
import type { ListFilesOf } from '../../shared/publish/site-file'

/** The list files of a site by their paths. */
export type Written = Map<string, string>

/** What a site’s lists are made with. */
export interface Making {
  readonly kinds: readonly ListFilesOf[]
  readonly site: Site
  readonly at: number
}

/** Sends one change of a site, touching only what publishing would; gives the paths it wrote. */
export function sendChange(
  written: Written,
  articles: Map<string, ListedArticle>,
  of: Making & { readonly id: string; readonly after: ListedArticle | null },
): readonly string[] {
  const { kinds, id, after } = of
  const before = articles.get(id) ?? null
  articles.delete(id)
  const others = articlesAtHand([...articles.values()])
  const now = withArticle(others, after)
  const made = { ...of, stylesheetMark: 'mark' }
  const [was, is] = [onSite(made, withArticle(others, before)), onSite(made, now)]
  const isHeld = (path: string) => written.has(path)
  const on = { before: was, after: is, isHeld }
  const paths: string[] = []
  for (const file of affectedFiles(kinds, { before, after, others }, on)) {
    const text = renderListFile(file, now, is)
    if (text === null) written.delete(file.path)
    else written.set(file.path, wholeText(text))
    paths.push(file.path)
  }
  if (after !== null) articles.set(id, after)
  return paths
}

/** The same site made as a whole. */
export function wholeSite(articles: readonly ListedArticle[], of: Making): Written {
  const all = articlesAtHand(articles)
  const on = onSite({ ...of, stylesheetMark: 'mark' }, all)
  const written: Written = new Map()
  for (const file of allListFiles(of.kinds, articles, on)) {
    const text = renderListFile(file, all, on)
    if (text !== null) written.set(file.path, wholeText(text))
  }
  return written
}
