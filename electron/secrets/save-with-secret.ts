import { appError, wordsOf, type AppError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { Settings } from '../../shared/model/settings'
import type { SecretKeeping } from '../../shared/model/site-found'
import { err, ok, type Err, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
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
    /** It stays, under another id where the place is known by another from now on. */
    | { readonly kind: 'kept'; readonly under: TargetId }
  /** What else goes with it, as the last step: where it fails, all is as it was. */
  readonly finish?: () => Result<unknown>
}

/**
 * Saves settings and the secret that belongs to them: both or neither. Whatever ends this in between
 * leaves a place without a secret, which is asked for, and never one that goes where it was not given for.
 */
export function saveWithSecret(parts: Keepers, change: PlaceChange): Result<Settings> {
  const { settings, secrets } = parts
  const taken = takeOut(secrets, change)
  if (!taken.ok) return taken
  const former = settings.get()
  const saved = settings.save(change.settings)
  if (!saved.ok) return undone(taken.value.back, saved.error)
  const kept = taken.value.keep()
  const finished = kept.ok && change.finish !== undefined ? change.finish() : kept
  if (finished.ok) return saved
  return undone([() => settings.save(former), ...taken.value.back], finished.error)
}

interface Keepers {
  readonly settings: SettingsStore
  readonly secrets: SecretStore
}

type Step = () => Result<unknown>

/** Takes out the secrets a change is about: how they are kept once it is made, and how it is undone. */
function takeOut(
  secrets: SecretStore,
  { id, secret }: PlaceChange,
): Result<{ readonly keep: Step; readonly back: readonly Step[] }> {
  // It belongs where it did: nothing is to end up without it.
  if (secret.kind === 'kept' && secret.under === id) return ok({ back: [], keep: () => ok(null) })
  const own = secrets.take(id)
  if (!own.ok) return own
  const back = [() => own.value(id)]
  switch (secret.kind) {
    case 'given':
      return ok({ back, keep: () => secrets.keep(id, secret.secret, secret.keeping) })
    case 'forgotten':
      return ok({ back, keep: () => ok(null) })
    case 'kept': {
      const { under } = secret
      // Another place may have been known by that id: its secret is not this one's.
      const others = secrets.take(under)
      if (!others.ok) return undone(back, others.error)
      return ok({ back: [...back, () => others.value(under)], keep: () => own.value(under) })
    }
  }
}

/** Undoes one step after the other; after one that fails no secret is put where it may not belong. */
function undone(steps: readonly Step[], error: AppError): Err<AppError> {
  if (steps.every((step) => step().ok)) return err(error)
  const { message, remedy } = wordsOf(error)
  const again = sentence(
    'Then look at the place again: its password or key may have to be given once more.',
  )
  return err(appError(error.kind, message, [remedy, again], error.detail))
}
