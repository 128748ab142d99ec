import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { FolderTarget, RemoteTarget, Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { SettingsStore } from './settings-store'

/** Where the places to publish to are set up. */
interface PlacesSetUp {
  readonly settings: Pick<SettingsStore, 'get'>
}

/** A place to publish to, as it is set up. */
export function findTarget({ settings }: PlacesSetUp, id: TargetId): Result<Target> {
  const target = settings.get().targets.find((candidate) => candidate.id === id)
  return target === undefined ? err(gone()) : ok(target)
}

/** The same for a site on a server. */
export function findRemote(parts: PlacesSetUp, id: TargetId): Result<RemoteTarget> {
  const target = findTarget(parts, id)
  if (!target.ok) return target
  return target.value.kind === 'folder' ? err(gone()) : ok(target.value)
}

/** The same for a folder on this machine. */
export function findFolder(parts: PlacesSetUp, id: TargetId): Result<FolderTarget> {
  const target = findTarget(parts, id)
  if (!target.ok) return target
  if (target.value.kind === 'folder') return ok(target.value)
  return err(
    appError(
      'target-missing',
      say('{siteName} is not a folder on this machine.', { siteName: target.value.siteName }),
      say('Choose a folder.'),
    ),
  )
}

function gone() {
  return appError(
    'target-missing',
    say('That place to publish to is no longer set up.'),
    say('Set it up again.'),
  )
}
