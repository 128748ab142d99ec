import type { ReleaseFile } from '../../shared/model/publication'
import { apachePath, headersPath, redirectsPath } from '../../shared/publish/hosts/rule-files'
import { liveUpdatesName } from '../../shared/publish/live/live-updates'
import { movedMark } from '../../shared/publish/moved-files'

/** What is to be done at the host, in this order: each stage is there before the next begins. */
export interface SyncPlan {
  readonly stages: readonly (readonly ReleaseFile[])[]
  /** Last of all, when no page names them any more. */
  readonly removes: readonly string[]
}

/**
 * Compares a site with what its host holds. Whatever links to a file comes after it: pictures and
 * styles, the small and older pages of an article, what its open pages ask for, the article, lists and
 * pages that lead on, feeds, maps and rules, the front page; what is no longer part of the site goes at
 * the end.
 */
export function planSync(of: {
  readonly files: readonly ReleaseFile[]
  /** SHA-256 of what the host was last given, by path. */
  readonly held: ReadonlyMap<string, string>
}): SyncPlan {
  const wanted = new Set(of.files.map(({ path }) => path))
  const puts = of.files.filter(({ path, hash }) => of.held.get(path) !== hash)
  const byStage = new Map<number, ReleaseFile[]>()
  for (const file of puts) {
    const stage = stageOf(file)
    byStage.set(stage, [...(byStage.get(stage) ?? []), file])
  }
  return {
    stages: [...byStage.entries()].sort(([one], [other]) => one - other).map(([, files]) => files),
    removes: [...of.held.keys()].filter((path) => !wanted.has(path)).sort(),
  }
}

function stageOf({ path, articleId, madeFrom }: ReleaseFile): number {
  if (path === 'index.html') return 7
  // A map of maps names the others.
  if (/^sitemap(?:-index)?\.xml$/.test(path)) return 6
  // Who is led on, by a rule or a page, finds the new address there.
  if (rules.has(path)) return 5
  if (madeFrom?.startsWith(movedMark) === true) return 4
  if (!/\.(?:html|xml|json|txt)$/.test(path) || path.startsWith('assets/')) return 0
  // The page asks for it: it must never know less than the page.
  if (articleId !== null && path.endsWith(`/${liveUpdatesName}`)) return 2
  if (!path.endsWith('.html')) return 5
  if (articleId === null) return 4
  // year/month/day/slug/index.html is the article; what lies deeper is linked from it.
  return path.split('/').length > 5 ? 1 : 3
}

const rules: ReadonlySet<string> = new Set([apachePath, headersPath, redirectsPath])
