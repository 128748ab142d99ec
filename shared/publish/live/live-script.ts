import { html, htmlIf, type Html } from '../../document/html'
import { utcTime } from '../../model/stamp'
import { rootFromArticle } from '../article-texts'
import type { PublicCoverage } from '../public-coverage'
import { liveUpdatesName } from './live-updates'

/** The script of a page whose coverage is open, with the words it says; other pages run none. */
export function liveScript(page: PublicCoverage, mark: string): Html {
  const { open, labels, places } = page
  return htmlIf(
    open,
    () => html`<script src="${rootFromArticle}assets/live.js?v=${mark}" defer data-updates="${liveUpdatesName}" data-changed="${utcTime(page.changedAt)}" data-pages="${places.sealed}" data-one="${labels.newUpdate}" data-many="${labels.newUpdates}" data-moved="${labels.pageMoved}" data-own="${labels.ownTimes}" data-house="${labels.houseTimes}"></script>
`,
  )
}
