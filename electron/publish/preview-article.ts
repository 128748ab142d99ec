import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import { renderRelease } from '../../shared/publish/render-release'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import type { PreviewFile } from './preview-source'
import { sourceFile, type ReleaseSources } from './release-bytes'

/** A release held in memory: every file by its path on the site, and which of them is the page. */
export interface Preview {
  readonly files: ReadonlyMap<string, PreviewFile>
  readonly pagePath: string
}

/** Makes exactly what publishing would write, without writing it. Works before a place is chosen. */
export function previewArticle(
  parts: ReleaseSources & { readonly store: ContentStore; readonly now: () => Instant },
  of: { readonly articleId: ArticleId; readonly target: FolderTarget | undefined },
): Result<Preview> {
  const coverage = parts.store.articles.coverage(of.articleId)
  if (!coverage.ok) return coverage
  const input = gatherRelease(parts, {
    coverage: coverage.value,
    site: {
      name: of.target?.siteName ?? 'Preview',
      url: of.target?.siteUrl ?? 'http://localhost/',
    },
    targetId: of.target?.id ?? null,
    at: parts.now(),
  })
  if (!input.ok) return input
  const release = renderRelease(input.value)
  if (!release.ok) return release
  const files = new Map<string, PreviewFile>()
  for (const part of release.value.files) {
    const source = sourceFile(part, parts)
    if (!source.ok) return source
    if (source.value !== null) files.set(part.path, { kind: 'file', path: source.value })
    else if (part.content.kind === 'text') {
      files.set(part.path, { kind: 'bytes', bytes: part.content.text })
    }
  }
  return ok({ files, pagePath: release.value.pagePath })
}
