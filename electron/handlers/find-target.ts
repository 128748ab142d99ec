import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { FolderTarget, RemoteTarget, Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { RemoteSite } from '../publish/remote/remote-site'
import type { NewsroomParts } from './newsroom-parts'

/** A place to publish to, as it is set up. */
export function findTarget(
  { settings }: Pick<NewsroomParts, 'settings'>,
  id: TargetId,
): Result<Target> {
  const target = settings.get().targets.find((candidate) => candidate.id === id)
  return target === undefined ? err(gone()) : ok(target)
}

/** The same for a site on a server. */
export function findRemote(
  parts: Pick<NewsroomParts, 'settings'>,
  id: TargetId,
): Result<RemoteTarget> {
  const target = findTarget(parts, id)
  if (!target.ok) return target
  return target.value.kind === 'folder' ? err(gone()) : ok(target.value)
}

/** The same for a folder on this machine. */
export function findFolder(
  parts: Pick<NewsroomParts, 'settings'>,
  id: TargetId,
): Result<FolderTarget> {
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

/** A site on a server, opened with its password or key. */
export function openRemote(
  parts: Pick<NewsroomParts, 'settings' | 'secrets' | 'sites'>,
  id: TargetId,
): Result<RemoteSite> {
  const target = findRemote(parts, id)
  if (!target.ok) return target
  const secret = parts.secrets.find(id)
  return secret.ok ? parts.sites.open(target.value, secret.value) : secret
}

function gone() {
  return appError(
    'target-missing',
    say('That place to publish to is no longer set up.'),
    say('Set it up again.'),
  )
}
