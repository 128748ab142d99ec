import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SecretsReply } from '../../shared/ipc/requests/site-requests'
import type { FolderTarget, Target } from '../../shared/model/publication'
import type { SecretKeeping } from '../../shared/model/site-found'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { hostForm, type HostForm } from './host-form'
import { hostGoesOn, keepHost } from './set-up-host'
import { siteGoesOn } from './set-up-site'
import { movedSite } from './site-move'
import { newSite, siteToChange, stepBack, type SiteForm } from './site-form'

/** What is done to the places to publish to, one thing at a time. */
export type Placing =
  | PlaceList
  | { readonly kind: 'removing'; readonly target: Target; readonly trouble: AppError | null }
  | { readonly kind: 'folder'; readonly form: FolderForm }
  | { readonly kind: 'site'; readonly form: SiteForm }

/** All places, and where the focus goes among them. */
export interface PlaceList {
  readonly kind: 'list'
  readonly at: TargetId | null
  /** What was just done, in words; empty if nothing. */
  readonly said: string
  readonly trouble: AppError | null
}

/** A folder being set up or changed. */
export interface FolderForm {
  readonly id: TargetId | null
  readonly folder: string
  readonly siteName: string
  readonly siteUrl: string
  readonly host: HostForm
  /** What is filled in: the folder itself, or how it reaches readers. */
  readonly step: 'folder' | 'host'
  readonly trouble: AppError | null
}

/** The places to publish to, while they are set up. */
export interface PlacesSlice {
  readonly placing: Placing
  /** What becomes of passwords on this machine; null until main has told. */
  readonly secrets: SecretsReply | null
  readonly loadSecrets: () => Promise<void>
  readonly addSite: () => void
  readonly addFolder: () => void
  readonly changePlace: (target: Target) => void
  readonly askRemoval: (target: Target) => void
  readonly restPlace: (target: Target, resting: boolean) => Promise<void>
  readonly changeSite: (change: (form: SiteForm) => SiteForm) => void
  readonly changeFolder: (change: Partial<FolderForm>) => void
  readonly changeHost: (change: (form: HostForm) => HostForm) => void
  /** Enter: the next step of whatever is done. */
  readonly goOn: () => Promise<void>
  /** Esc: one step back, at last out of the dialog. */
  readonly goBack: () => void
}

interface Wires {
  readonly set: Api[0]
  readonly get: Api[1]
}

type Api = Parameters<StateCreator<AppState, [], [], PlacesSlice>>

/** Nothing is being set up. */
export const placesSlice: StateCreator<AppState, [], [], PlacesSlice> = (set, get) => ({
  placing: listAt(null),
  secrets: null,
  loadSecrets: async () => {
    const told = await newsroom.secretKeeping({})
    if (told.ok) set({ secrets: told.value })
  },
  addSite: () => {
    set({ placing: { kind: 'site', form: newSite } })
  },
  addFolder: () => {
    set({ placing: { kind: 'folder', form: folderForm(null, null) } })
  },
  changePlace: (target) => {
    set({ placing: changing(target, get().secrets) })
  },
  askRemoval: (target) => {
    set({ placing: { kind: 'removing', target, trouble: null } })
  },
  restPlace: async (target, resting) => {
    const done = await newsroom.setTargetResting({ id: target.id, resting })
    await loadDesk(set)
    if (!done.ok) set({ placing: { ...listAt(target.id), trouble: done.error } })
  },
  changeSite: (change) => {
    set(({ placing }) =>
      placing.kind === 'site' ? { placing: { kind: 'site', form: change(placing.form) } } : {},
    )
  },
  changeFolder: (change) => {
    set(({ placing }) => {
      if (placing.kind !== 'folder') return {}
      return { placing: { kind: 'folder', form: { ...placing.form, trouble: null, ...change } } }
    })
  },
  changeHost: (change) => {
    set(({ placing }) => {
      if (placing.kind !== 'folder') return {}
      const { form } = placing
      return { placing: { kind: 'folder', form: { ...form, host: change(form.host) } } }
    })
  },
  goOn: () => goOn(set, get),
  goBack: () => {
    const { placing, closeDialog } = get()
    const before = placeBefore(placing)
    set({ placing: before ?? listAt(null) })
    if (before === null) closeDialog()
  },
})

/** One step back; null leads out of the dialog. */
export function placeBefore(placing: Placing): Placing | null {
  switch (placing.kind) {
    case 'list':
      return null
    case 'removing':
      return listAt(placing.target.id)
    case 'folder': {
      const form = folderBefore(placing.form)
      return form === null ? listAt(placing.form.id) : { kind: 'folder', form }
    }
    case 'site': {
      const form = stepBack(placing.form)
      return form === null ? listAt(placing.form.known?.id ?? null) : { kind: 'site', form }
    }
    default:
      return assertNever(placing)
  }
}

async function goOn(set: Api[0], get: Api[1]): Promise<void> {
  const { placing } = get()
  switch (placing.kind) {
    case 'list':
      get().addSite()
      return
    case 'removing':
      return removePlace(placing.target, set)
    case 'folder':
      return folderGoesOn(placing.form, { set, get })
    case 'site': {
      const saved = await siteGoesOn(placing.form, get)
      if (saved === null) return
      await loadDesk(set)
      set({
        placing: listAt(saved.id, say('“{siteName}” is set up.', { siteName: saved.siteName })),
      })
      return
    }
    default:
      assertNever(placing)
  }
}

async function folderGoesOn(form: FolderForm, { set, get }: Wires): Promise<void> {
  const { folder, siteName, siteUrl, host } = form
  if ([folder, siteName, siteUrl].some((field) => field.trim() === '')) return
  if (form.step === 'folder' && host.choice !== 'served') {
    get().changeFolder({ step: 'host' })
    return
  }
  if (host.choice !== 'served' && !(await hostGoesOn(host, { id: form.id, siteUrl, get }))) return
  await saveFolder(form, { set, get })
}

async function saveFolder(form: FolderForm, { set, get }: Wires): Promise<void> {
  const { id, folder, siteName, siteUrl, host } = form
  const before = get().desk?.settings.targets ?? []
  const trouble = await get().saveTarget({ id, folder, siteName: siteName.trim(), siteUrl })
  const targets = get().desk?.settings.targets ?? []
  const saved = targets.find((target) => target.kind === 'folder' && target.folder === folder)
  const isHosted = host.choice !== 'served' || host.known !== null
  const wrong =
    trouble ??
    (isHosted && saved !== undefined ? await keepHost(host, { id: saved.id, get }) : null)
  if (wrong !== null) {
    get().changeFolder({ trouble: wrong, id: trouble === null ? (saved?.id ?? id) : id })
    return
  }
  await loadDesk(set)
  set({
    placing: listAt(saved?.id ?? id, say('“{siteName}” is set up.', { siteName: siteName.trim() })),
  })
  const moved = movedSite(before, targets, folder)
  if (moved !== null) get().openDialog({ kind: 'site-moved', ...moved, backToPlaces: true })
}

async function removePlace(target: Target, set: Api[0]): Promise<void> {
  const removed = await newsroom.removeTarget({ id: target.id })
  if (!removed.ok) {
    set({ placing: { kind: 'removing', target, trouble: removed.error } })
    return
  }
  await loadDesk(set)
  set({ placing: listAt(null, say('“{siteName}” is removed.', { siteName: target.siteName })) })
}

async function loadDesk(set: Api[0]): Promise<void> {
  const [desk, secrets] = await Promise.all([newsroom.desk({}), newsroom.secretKeeping({})])
  if (desk.ok) set({ desk: desk.value })
  if (secrets.ok) set({ secrets: secrets.value })
}

function changing(target: Target, secrets: SecretsReply | null): Placing {
  const kept = secrets?.kept.find(({ id }) => id === target.id)?.keeping ?? null
  if (target.kind === 'folder') return { kind: 'folder', form: folderForm(target, kept) }
  return { kind: 'site', form: siteToChange(target, kept) }
}

function folderForm(target: FolderTarget | null, kept: SecretKeeping | null): FolderForm {
  return {
    id: target?.id ?? null,
    folder: target?.folder ?? '',
    siteName: target?.siteName ?? '',
    siteUrl: target?.siteUrl ?? '',
    host: hostForm(target?.host ?? null, kept),
    step: 'folder',
    trouble: null,
  }
}

/** One step back from a folder: first from waiting, then to its first page; null leads out. */
function folderBefore(form: FolderForm): FolderForm | null {
  if (form.step === 'folder') return null
  const { host } = form
  if (host.waiting !== null) return { ...form, host: { ...host, waiting: null } }
  return { ...form, step: 'folder', trouble: null, host: { ...host, trouble: null } }
}

/** The list, with the focus on this place. */
function listAt(at: TargetId | null, said = ''): PlaceList {
  return { kind: 'list', at, said, trouble: null }
}
