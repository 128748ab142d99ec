import type { ReleaseFile } from '../../shared/model/publication'

/** What is to be done at the host, in this order: each stage is there before the next begins. */
export interface SyncPlan {
  readonly stages: readonly (readonly ReleaseFile[])[]
  /** Last of all, when no page names them any more. */
  readonly removes: readonly string[]
}

/**
 * Compares a site with what its host holds. Whatever links to a file comes after it: pictures and
 * styles, the small and older pages of an article, the article, lists, feeds and maps, the front page;
 * what is no longer part of the site goes at the end.
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

function stageOf({ path, articleId }: Pick<ReleaseFile, 'path' | 'articleId'>): number {
  if (path === 'index.html') return 6
  if (!/\.(?:html|xml|json|txt)$/.test(path) || path.startsWith('assets/')) return 0
  // A map of maps names the others.
  if (/^sitemap(?:-index)?\.xml$/.test(path)) return 5
  if (!path.endsWith('.html')) return 4
  if (articleId === null) return 3
  // year/month/day/slug/index.html is the article; what lies deeper is linked from it.
  return path.split('/').length > 5 ? 1 : 2
}
