import type { TargetId } from '../../shared/ids'
import type { Settings } from '../../shared/model/settings'
import type { SecretKeeping } from '../../shared/model/site-found'
import type { Result } from '../../shared/result'
import type { SettingsStore } from '../settings/settings-store'
import type { SecretStore } from './secret-store'

/** A place whose settings change together with its password or key. */
export interface PlaceChange {
  /** The place as it was known; a new one has no secret yet. */
  readonly id: TargetId
  readonly settings: Settings
  readonly secret:
    | { readonly kind: 'given'; readonly secret: string; readonly keeping: SecretKeeping }
    | { readonly kind: 'forgotten' }
    /** The place is known by another id from now on. */
    | { readonly kind: 'moved'; readonly to: TargetId }
}

/**
 * Saves settings and the secret that belongs to them: both or neither. Whatever ends this in between
 * leaves a place without a secret, which is asked for, and never one that goes where it was not given for.
 */
export function saveWithSecret(
  { settings, secrets }: { readonly settings: SettingsStore; readonly secrets: SecretStore },
  { id, settings: wanted, secret }: PlaceChange,
): Result<Settings> {
  const taken = secrets.take(id)
  if (!taken.ok) return taken
  const putBack = taken.value
  const former = settings.get()
  const saved = settings.save(wanted)
  if (!saved.ok) {
    putBack(id)
    return saved
  }
  const kept = keep()
  if (kept.ok) return saved
  settings.save(former)
  putBack(id)
  return kept

  function keep(): Result<unknown> {
    switch (secret.kind) {
      case 'given':
        return secrets.keep(id, secret.secret, secret.keeping)
      case 'moved':
        return putBack(secret.to)
      case 'forgotten':
        return saved
    }
  }
}
