import { coverageHeadline } from '../../shared/document/display-headline'
import type { ArticleId } from '../../shared/ids'
import type { Handlers } from '../../shared/ipc/contract'
import type { addressRequests, AddressThere } from '../../shared/ipc/requests/address-requests'
import type { FolderTarget } from '../../shared/model/publication'
import { restingRedirects } from '../../shared/publish/hosts/own-places'
import { isSameAddress } from '../../shared/publish/hosts/redirects'
import { ok } from '../../shared/result'
import { siteUrlOf } from '../publish/folder-target'
import { pathNow } from '../publish/gather-release'
import { onSiteNow } from '../publish/on-site-now'
import { saveLeadingFiles } from '../publish/save-leading-files'
import { findFolder } from '../settings/find-target'
import type { NewsroomParts } from './newsroom-parts'

/** What the places say to another address of an article. */
export function addressHandlers(
  parts: Pick<NewsroomParts, 'store' | 'settings' | 'system'>,
): Pick<Handlers, keyof typeof addressRequests> {
  return {
    lookAtAddress: async ({ articleId, path }) =>
      ok(
        parts.settings
          .get()
          .targets.filter((target) => target.kind === 'folder')
          .map((target) => addressThere(parts, { articleId, path, target })),
      ),
    restingRedirects: async ({ id }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      return ok(restingRedirects(onSiteNow(parts.store, target.value)).map(({ from }) => from))
    },
    saveLeadingFiles: async ({ id, from }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      const old = siteUrlOf(from)
      if (!old.ok) return old
      const folder = await parts.system.chooseFolder()
      if (folder === undefined) return ok(null)
      const move = { from: old.value, to: target.value.siteUrl }
      return saveLeadingFiles(parts.store, { id, move, folder, site: target.value.folder })
    },
  }
}

function addressThere(
  { store }: Pick<NewsroomParts, 'store'>,
  of: { readonly articleId: ArticleId; readonly path: string; readonly target: FolderTarget },
): AddressThere {
  const { articleId, path, target } = of
  const now = pathNow(store, { targetId: target.id, id: articleId })
  const holder = store.sites.holderOf(target.id, path)
  const other = holder === null || holder.id === articleId ? null : holder
  const redirect = (target.design?.redirects ?? []).find(({ from }) => isSameAddress(from, path))
  return {
    siteName: target.siteName,
    now: now === null ? null : `${target.siteUrl}${now}`,
    then: `${target.siteUrl}${path}`,
    taken:
      other !== null
        ? { by: headlineOf(store, { target, articleId: other.id }), how: other.how }
        : redirect === undefined
          ? null
          : { by: redirect.to, how: 'leads-on' },
    wasThere: holder?.id === articleId && holder.how === 'leads-on',
  }
}

function headlineOf(
  store: NewsroomParts['store'],
  of: { readonly target: FolderTarget; readonly articleId: ArticleId },
): string {
  const listed = store.sites.listed(of.target.id, of.articleId)
  if (listed !== null) return listed.headline
  const coverage = store.articles.coverage(of.articleId)
  return coverage.ok ? coverageHeadline(coverage.value) : ''
}
