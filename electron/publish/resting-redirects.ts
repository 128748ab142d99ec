import type { FolderTarget } from '../../shared/model/publication'
import { restingRedirects } from '../../shared/publish/hosts/own-places'
import { onSite } from '../../shared/publish/on-site'
import { siteOf } from '../../shared/publish/site'
import type { ContentStore } from '../store/content-store'

/** The paths of a site’s redirects that lead nobody on for now: it has pages of its own there. */
export function restingAt(
  { sites }: Pick<ContentStore, 'sites'>,
  target: FolderTarget,
): readonly string[] {
  const on = onSite(
    { site: siteOf(target), stylesheetMark: '', at: 0 },
    sites.articles(target.id, null),
  )
  return restingRedirects(on).map(({ from }) => from)
}
