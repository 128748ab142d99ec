import type { TargetId } from '../../shared/ids'
import type { Result } from '../../shared/result'
import type { RemoteSite } from '../publish/remote/remote-site'
import { findRemote } from '../settings/find-target'
import type { NewsroomParts } from './newsroom-parts'

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
