import { appError, type AppError } from '../../shared/app-error'
import { safeWebUrl } from '../../shared/document/safe-url'
import type { ArticleId } from '../../shared/ids'
import type { Instead } from '../../shared/model/instead'
import type { FolderTarget } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import { isArticlePath } from '../../shared/publish/article-path'
import type { LeftPage, LeftWords } from '../../shared/publish/left-page'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import type { ContentStore } from '../store/content-store'
import { pathNow } from './gather-release'

interface TakenDown {
  readonly articleId: ArticleId
  readonly target: FolderTarget
  readonly act: Act
  readonly instead: Instead
}

/** What is to stand at the address of an article that is taken down; fails where it has none there. */
export function leftPageFor(store: ContentStore, of: TakenDown): Result<LeftPage> {
  const { articleId, target, act } = of
  const article = store.articles.article(articleId)
  if (!article.ok) return article
  const former = store.sites.leftOf(target.id, articleId)
  const path =
    pathNow(store, { targetId: target.id, id: articleId }) ??
    pathOnRecord(store, { target, articleId })
  if (path === null) return err(neverThere(target.siteName))
  const says = wordsFor(store, { ...of, path })
  if (!says.ok) return says
  const { language, zone } = article.value.fields
  return ok({
    id: articleId,
    path,
    ...{ language, zone },
    // Another try, after its host was away, is the same taking down.
    at: former?.at ?? act.at,
    says: says.value,
  })
}

/** Where it lies, though nobody was ever seen to have it; null: nowhere. */
function pathOnRecord(
  store: ContentStore,
  { target, articleId }: Pick<TakenDown, 'target' | 'articleId'>,
): string | null {
  const pages = store.publications.filesAt(target.id, articleId).map(({ path }) => path)
  const folders = pages.map((path) => path.replace(/index\.html$/, ''))
  return folders.find((folder, at) => folder !== pages[at] && isArticlePath(folder)) ?? null
}

function wordsFor(
  store: ContentStore,
  { target, articleId, instead, path }: TakenDown & { readonly path: string },
): Result<LeftWords> {
  if (instead.kind === 'notice') return ok({ kind: 'notice', reason: instead.reason.trim() })
  if (instead.kind === 'article') {
    const there = instead.id === articleId ? null : store.sites.listed(target.id, instead.id)
    return there === null ? err(notThere()) : ok({ kind: 'redirect', to: there.path })
  }
  const url = safeWebUrl(instead.url)
  if (url === null) return err(noAddress(instead.url))
  if (comesBack(store, { target, articleId, url, path })) return err(inACircle())
  return ok({ kind: 'redirect', to: url })
}

/** Whether an address on the site leads, by what else was taken down, to the very article. */
function comesBack(
  store: ContentStore,
  of: Pick<TakenDown, 'target' | 'articleId'> & { readonly url: string; readonly path: string },
): boolean {
  const { id, siteUrl } = of.target
  const left = new Map(store.sites.left(id, null).map(({ path, says }) => [path, says]))
  const moved = new Map(store.sites.moved(id).map((address) => [address.from, address]))
  const met = new Set<string>()
  for (let at = of.url; ;) {
    const path = (at.startsWith(siteUrl) ? at.slice(siteUrl.length) : at)
      .replace(/[?#].*$/, '')
      .replace(/index\.html$/, '')
    if (path === of.path || `${path}/` === of.path) return true
    const address = moved.get(path) ?? moved.get(`${path}/`)
    if (address?.id === of.articleId) return true
    const says = left.get(address?.to ?? path)
    if (met.has(path) || says?.kind !== 'redirect') return false
    met.add(path)
    at = says.to
  }
}

function neverThere(siteName: string): AppError {
  return appError(
    'not-found',
    sentence('Readers of {siteName} have not got this article.', { siteName }),
    sentence('There is nothing to take down.'),
  )
}

function notThere(): AppError {
  return appError(
    'wrong-call',
    sentence('Readers do not find that other article there. Nothing was taken down.'),
    sentence('Choose one that is published there.'),
  )
}

function noAddress(typed: string): AppError {
  return appError(
    'wrong-call',
    sentence('“{typed}” is not an address on the web. Nothing was taken down.', { typed }),
    sentence('It looks like https://example.org.'),
  )
}

function inACircle(): AppError {
  return appError(
    'wrong-call',
    sentence('That address leads back to this very article. Nothing was taken down.'),
    sentence('Choose another address.'),
  )
}
