import type { FolderTarget } from '../../shared/model/publication'
import { onSite } from '../../shared/publish/on-site'
import type { OnSite } from '../../shared/publish/site-file'
import { siteOf } from '../../shared/publish/site'
import type { ContentStore } from '../store/content-store'

/** What a site is made with as it is now, for questions about it: nothing is made of it here. */
export function onSiteNow({ sites }: Pick<ContentStore, 'sites'>, target: FolderTarget): OnSite {
  const { id } = target
  const of = { left: sites.left(id, null), moved: sites.moved(id) }
  return onSite(
    { ...of, site: siteOf(target), stylesheetMark: '', at: 0 },
    sites.articles(id, null),
  )
}
