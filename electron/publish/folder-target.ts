import { createHash } from 'node:crypto'
import { isAbsolute, resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import { targetId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'

/** A folder to publish to, from what an editor typed. The same folder is always the same target. */
export function folderTarget(wanted: {
  readonly folder: string
  readonly siteUrl: string
  readonly siteName: string
}): Result<FolderTarget> {
  if (!isAbsolute(wanted.folder) || wanted.folder.includes('\0')) {
    return err(
      appError(
        'wrong-call',
        sentence('“{folder}” is not a whole path.', { folder: wanted.folder }),
        sentence('Choose the folder, or write its path from the top.'),
      ),
    )
  }
  const siteUrl = siteUrlOf(wanted.siteUrl)
  if (!siteUrl.ok) return siteUrl
  const folder = resolve(wanted.folder)
  const id = targetId(createHash('sha256').update(folder).digest('hex').slice(0, 16))
  const siteName = wanted.siteName.trim() || new URL(siteUrl.value).hostname
  return ok({ kind: 'folder', id, siteName, folder, siteUrl: siteUrl.value })
}

/** Where a folder is served, from what an editor typed: an address that ends in a slash. */
export function siteUrlOf(typed: string): Result<string> {
  const url = parseUrl(typed.trim())
  const plain = url?.search === '' && url.hash === '' && url.username === '' && url.password === ''
  // So hosts write all pages of a site, where they ask for its routes.
  const isPattern = url?.pathname.includes('*') === true
  if (url === null || !plain || isPattern || !['http:', 'https:'].includes(url.protocol)) {
    return err(
      appError(
        'site-url-invalid',
        sentence('“{typed}” is not the address of a site.', { typed: typed.trim() }),
        sentence(
          'Write where the folder is served, such as https://news.example/ or http://localhost/.',
        ),
      ),
    )
  }
  return ok(url.href.endsWith('/') ? url.href : `${url.href}/`)
}

// `URL.canParse` is younger than the oldest Electron this runs on.
function parseUrl(typed: string): URL | null {
  try {
    return new URL(typed)
  } catch {
    return null
  }
}
