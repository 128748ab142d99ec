import type { TargetId } from '../../shared/ids'
import { assertNever, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { nextStep, typedHost, type HostForm, type HostStep } from './host-form'
import { whileAsking } from './site-form'
import { unusableName } from './unusable-name'

type Get = () => AppState

/** Whose host it is: the place, where it is known already, and its address. */
interface HostOf {
  readonly id: TargetId | null
  readonly siteUrl: string
  readonly get: Get
}

/**
 * Takes a host one step further: looks at its key, tries it. True: it is tried, and may be kept with
 * its folder.
 */
export async function hostGoesOn(form: HostForm, of: HostOf): Promise<boolean> {
  const step = form.waiting === null ? nextStep(form) : null
  const trouble = step === null ? null : unusableName(form)
  if (trouble !== null) {
    of.get().changeHost((now) => ({ ...now, trouble }))
    return false
  }
  switch (step) {
    case null:
      return false
    case 'key':
      await lookAtKey(form, of.get)
      return false
    case 'try':
      await tryOut(form, of)
      return false
    case 'save':
      return true
    default:
      return assertNever(step)
  }
}

async function lookAtKey(form: HostForm, get: Get): Promise<void> {
  const host = typedHost(form)
  if (host?.kind !== 'sftp') return
  const at = { server: host.server, port: host.port }
  const key = await ask('key', get, () => newsroom.readSftpKey(at))
  if (key === null) return
  get().changeHost((now) =>
    key.ok
      ? { ...now, waiting: null, shownKey: key.value.fingerprint, isKeyConfirmed: false }
      : { ...now, waiting: null, trouble: whileAsking(key.error) },
  )
}

async function tryOut(form: HostForm, { id, siteUrl, get }: HostOf): Promise<void> {
  const host = typedHost(form)
  if (host === null) return
  const secret = secretTyped(form)
  const tried = await ask('try', get, () => newsroom.tryHost({ id, siteUrl, host, secret }))
  if (tried === null) return
  get().changeHost((now) =>
    tried.ok
      ? { ...now, waiting: null, tried: tried.value }
      : { ...now, waiting: null, trouble: whileAsking(tried.error) },
  )
}

/** Keeps a host with its folder, which is kept already; its words where that could not be. */
export async function keepHost(form: HostForm, { id, get }: { id: TargetId; get: Get }) {
  const keeping = get().secrets?.system === true ? 'system' : form.without
  const host = typedHost(form)
  const secret = host === null ? null : secretTyped(form)
  const saved = await newsroom.saveHost({ id, host, secret, keeping })
  return saved.ok ? null : saved.error
}

/** What is typed as its password, key or token; a key keeps its lines. Null: the one that is kept. */
function secretTyped({ secret }: HostForm): string | null {
  const typed = secret.trim()
  if (typed === '') return null
  return typed.includes('\n') ? `${typed}\n` : typed
}

let lastAsk = 0

/** Asks main; null where she has stopped waiting before it answered. */
async function ask<T>(
  does: HostStep,
  get: Get,
  request: () => Promise<Result<T>>,
): Promise<Result<T> | null> {
  lastAsk += 1
  const mine = lastAsk
  get().changeHost((form) => ({ ...form, waiting: { does, ask: mine }, trouble: null }))
  const reply = await request()
  const { placing } = get()
  const stillAsked = placing.kind === 'folder' && placing.form.host.waiting?.ask === mine
  return stillAsked ? reply : null
}
