import { resolve } from 'node:path'
import { appError } from '../../shared/app-error'
import type { FolderTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { checkFolder } from '../publish/check-folder'
import { folderTarget } from '../publish/folder-target'
import { readTargets } from '../settings/read-targets'
import { wrongCall, type Call, type Printed } from './call'
import { checkAndPutBack, checked } from './checked-folder'
import { namedPlace } from './named-place'
import { inNewsroom } from './newsroom-at'
import { withSiteParts } from './site-parts'

/**
 * `check PLACE [--put-back]`: which files of a site do not lie in its folder as they were left; puts them
 * back. `check --folder DIR`: the same for a folder that was published to from the command line.
 */
export async function checkCommand(call: Call): Promise<Result<Printed>> {
  return inNewsroom(call, async (newsroom) => {
    const { store, dataFolder } = newsroom
    const place = folderAsked(call, dataFolder)
    if (!place.ok) return place
    const target = place.value
    if (!store.sites.hasFiles(target.id)) return err(neverPublished(target))
    if (call.putBack) {
      return withSiteParts(call, newsroom, (parts) => checkAndPutBack(parts, target, call))
    }
    const found = await checkFolder(store, target)
    return found.ok ? ok(checked(found.value, call)) : found
  })
}

/** A folder that is set up as a place is meant with that place’s looks, however it is named. */
function folderAsked(call: Call, dataFolder: string): Result<FolderTarget> {
  const { folder, 'site-url': siteUrl, 'site-name': siteName = '' } = call.options
  if (folder === undefined) {
    const place = namedPlace(dataFolder, call.words[0] ?? '')
    if (!place.ok) return place
    if (place.value.kind === 'folder') return ok(place.value)
    return wrongCall(`“${place.value.siteName}” is no folder: only a folder’s files are checked.`)
  }
  const path = resolve(folder)
  const known = readTargets(dataFolder).find(
    (target): target is FolderTarget => target.kind === 'folder' && target.folder === path,
  )
  if (known !== undefined) return ok(known)
  if (siteUrl === undefined) return wrongCall('Say where the folder is served: --site-url URL.')
  return folderTarget({ folder: path, siteUrl, siteName })
}

function neverPublished({ folder }: FolderTarget) {
  return appError(
    'target-missing',
    `This newsroom has published nothing to ${folder}.`,
    'Name the folder it publishes to, or the newsroom: --data DIR.',
  )
}
