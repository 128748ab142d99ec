import { join } from 'node:path'
import { wholeText } from '../../shared/document/pieces'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { ReleaseContent } from '../../shared/publish/release-part'
import { renderRelease } from '../../shared/publish/render-release'
import { siteOf } from '../../shared/publish/site'
import { renderedText } from '../../shared/publish/templates/template-trouble'
import { assertNever, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { gatherRelease } from './gather-release'
import type { PreviewFile } from './preview-source'
import type { ReleaseSources } from './release-bytes'

/** A release held in memory: every file by its path on the site, and which of them is the page. */
export interface Preview {
  readonly files: ReadonlyMap<string, PreviewFile>
  readonly pagePath: string
}

const nowhereYet = { siteName: 'Preview', siteUrl: 'http://localhost/', folder: '' }

/** Makes exactly what publishing would write, without writing it. Works before a place is chosen. */
export function previewArticle(
  parts: ReleaseSources & { readonly store: ContentStore; readonly now: () => Instant },
  of: { readonly articleId: ArticleId; readonly target: FolderTarget | undefined },
): Result<Preview> {
  const coverage = parts.store.articles.coverage(of.articleId)
  if (!coverage.ok) return coverage
  const input = gatherRelease(parts, {
    coverage: coverage.value,
    site: siteOf(of.target ?? nowhereYet),
    targetId: of.target?.id ?? null,
    at: parts.now(),
  })
  if (!input.ok) return input
  // All of it: who looks at a page may go on to the lists it stands in.
  const release = renderRelease({ ...input.value, isHeld: () => false })
  if (!release.ok) return release
  const files = new Map<string, PreviewFile>()
  for (const { path, content } of release.value.files) {
    const file = fileOf(content, parts)
    if (!file.ok) return file
    if (file.value !== null) files.set(path, file.value)
  }
  return ok({ files, pagePath: release.value.pagePath })
}

function fileOf(content: ReleaseContent, sources: ReleaseSources): Result<PreviewFile | null> {
  switch (content.kind) {
    case 'text': {
      const text = renderedText(content.text)
      if (!text.ok) return text
      return ok(text.value === null ? null : { kind: 'bytes', bytes: wholeText(text.value) })
    }
    case 'asset':
      return ok({ kind: 'file', path: join(sources.siteAssets, content.name) })
    case 'picture':
      return ok({ kind: 'picture', make: () => sources.pictureForm(content.form) })
    case 'drawing':
      return ok({ kind: 'picture', make: () => sources.drawn(content.drawing) })
    default:
      return assertNever(content)
  }
}
