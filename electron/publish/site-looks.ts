import type { FolderTarget } from '../../shared/model/publication'
import type { ReleaseInput } from '../../shared/publish/render-release'
import type { Site } from '../../shared/publish/site'
import type { ContentStore } from '../store/content-store'
import { hashOf } from './ready-file'

/** How what is published now looks beside the rest of its site. */
export interface SiteLooksNow {
  readonly mark: string
  /** There is nothing else on the site: all of it looks so from now on. */
  readonly isWholeSite: boolean
  /** Other pages are as of another design. */
  readonly looksDiffer: boolean
}

/** What all pages of a site are made with beside their articles: equal where the looks are. */
export function siteLooksMark(of: {
  readonly site: Site
  readonly stylesheetMark: string
}): string {
  const { site, stylesheetMark } = of
  // No page shows where old addresses lead: those files are made with each publishing.
  const shown = { ...site, design: { ...site.design, redirects: undefined } }
  return hashOf(Buffer.from(JSON.stringify([shown, stylesheetMark]))).slice(0, 16)
}

/** Compares how an article is about to look with how the rest of its site was last made. */
export function looksNow(
  store: ContentStore,
  target: FolderTarget,
  input: Pick<ReleaseInput, 'site' | 'stylesheetMark' | 'others'>,
): SiteLooksNow {
  const mark = siteLooksMark(input)
  const isWholeSite = input.others.count({ kind: 'all' }) === 0
  const { design } = store.sites.state(target.id)
  return { mark, isWholeSite, looksDiffer: !isWholeSite && design !== mark }
}
