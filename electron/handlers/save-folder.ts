import type { TargetId } from '../../shared/ids'
import type { FolderTarget } from '../../shared/model/publication'
import type { Settings } from '../../shared/model/settings'
import { ok, type Result } from '../../shared/result'
import { folderTarget } from '../publish/folder-target'
import { saveWithSecret } from '../secrets/save-with-secret'
import { findFolder } from '../settings/find-target'
import type { NewsroomParts } from './newsroom-parts'

/** A folder as it is to be; `id` is the one it was, null for a new one. */
export interface FolderWanted {
  readonly id: TargetId | null
  readonly siteName: string
  readonly folder: string
  readonly siteUrl: string
}

/**
 * Keeps a folder to publish to. What is set of the one it was stays: its looks, its host, its rest; so
 * does that of the one that is set up at its path, where it was none.
 */
export function saveFolder(parts: NewsroomParts, wanted: FolderWanted): Result<FolderTarget> {
  const made = folderTarget(wanted)
  if (!made.ok) return made
  const kept = folderAt(parts, wanted.id) ?? folderAt(parts, made.value.id)
  const target: FolderTarget = { ...kept, ...made.value, ...bornWith(parts, kept) }
  const settings = parts.settings.get()
  const { targets, restingTargets } = settings
  const at = targets.findIndex(({ id }) => id === wanted.id)
  const others = targets.filter(({ id }) => id !== target.id && id !== wanted.id)
  const next = {
    ...settings,
    targets: [...others.slice(0, Math.max(at, 0)), target, ...others.slice(Math.max(at, 0))],
    // A folder that moved has another id; whether it rests is hers to say, not the path's.
    restingTargets: restingTargets.map((id) => (id === wanted.id ? target.id : id)),
  }
  const saved = saveMoved(parts, { from: kept, to: target, settings: next })
  return saved.ok ? ok(target) : saved
}

function folderAt(parts: NewsroomParts, id: TargetId | null): FolderTarget | undefined {
  const found = id === null ? null : findFolder(parts, id)
  return found?.ok === true ? found.value : undefined
}

/** Who followed a site before its address changed follows it on. */
function bornWith(
  { store }: NewsroomParts,
  kept: FolderTarget | undefined,
): Pick<FolderTarget, 'bornUrl'> {
  if (kept === undefined || !store.sites.hasFiles(kept.id)) return {}
  return { bornUrl: kept.bornUrl ?? kept.siteUrl }
}

/** A folder that moved has another id: the password of its host and what waits for it go along. */
function saveMoved(
  parts: NewsroomParts,
  of: {
    readonly from: FolderTarget | undefined
    readonly to: FolderTarget
    readonly settings: Settings
  },
): Result<unknown> {
  const { from, to, settings } = of
  if (from === undefined || from.id === to.id) return parts.settings.save(settings)
  const saved = saveWithSecret(parts, {
    ...{ id: from.id, settings, secret: { kind: 'kept', under: to.id } },
    finish: () => moveQueue(parts, { from: from.id, to: to.id }),
  })
  if (saved.ok) parts.outbox.lookAnew()
  return saved
}

/** What waits goes along; the host has nothing of the folder yet, nor of one it takes the place of. */
function moveQueue(
  { store, now }: NewsroomParts,
  ids: { readonly from: TargetId; readonly to: TargetId },
): Result<null> {
  return store.together(() => {
    const moved = store.outbox.moveAll({ ...ids, now: now() })
    const left = moved.ok ? store.deployed.forgetTarget(ids.from) : moved
    return left.ok ? store.deployed.forgetTarget(ids.to) : left
  })
}
