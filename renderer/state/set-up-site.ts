import type { RemoteTarget } from '../../shared/model/publication'
import type { SecretKeeping, SiteFound } from '../../shared/model/site-found'
import { assertNever, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import {
  failed,
  lookFailed,
  mayTry,
  siteAsked,
  siteFound,
  siteTried,
  waitFor,
  type SiteForm,
  type Waiting,
} from './site-form'

type Get = () => AppState

/** Takes a site one step further: looks at it, tries it, keeps it; the place once it is kept. */
export async function siteGoesOn(form: SiteForm, get: Get): Promise<RemoteTarget | null> {
  if (form.waiting !== null) return null
  switch (form.step) {
    case 'address':
      await look(form, get)
      return null
    case 'access':
      if (form.found !== null && mayTry(form)) await tryOut(form, { found: form.found, get })
      return null
    case 'save':
      return form.found === null ? null : keep(form, { found: form.found, get })
    default:
      return assertNever(form.step)
  }
}

async function look({ address, http }: SiteForm, get: Get): Promise<void> {
  if (address.trim() === '' || http === 'asked') return
  const asked = { address: address.trim(), allowHttp: http === 'allowed' }
  const found = await ask({ does: 'look', get }, () => newsroom.findSite(asked))
  if (found === null) return
  get().changeSite((form) =>
    found.ok ? siteFound(form, found.value) : lookFailed(form, found.error),
  )
}

interface Known {
  readonly found: SiteFound
  readonly get: Get
}

async function tryOut(form: SiteForm, { found, get }: Known): Promise<void> {
  const asked = siteAsked(form, found)
  const access = await ask({ does: 'try', get }, () => newsroom.testSite(asked))
  if (access === null) return
  get().changeSite((now) => (access.ok ? siteTried(now, access.value) : failed(now, access.error)))
}

async function keep(form: SiteForm, { found, get }: Known): Promise<RemoteTarget | null> {
  const keeping: SecretKeeping = get().secrets?.system === true ? 'system' : form.without
  const asked = { ...siteAsked(form, found), keeping }
  const saved = await ask({ does: 'save', get }, () => newsroom.saveSite(asked))
  if (saved?.ok === true) return saved.value
  if (saved !== null) get().changeSite((now) => failed(now, saved.error))
  return null
}

let lastAsk = 0

/** Asks main; null where she has stopped waiting before it answered. */
async function ask<T>(
  { does, get }: { readonly does: Waiting['does']; readonly get: Get },
  request: () => Promise<Result<T>>,
): Promise<Result<T> | null> {
  lastAsk += 1
  const mine = lastAsk
  get().changeSite((form) => waitFor(form, { does, ask: mine }))
  const reply = await request()
  const { placing } = get()
  return placing.kind === 'site' && placing.form.waiting?.ask === mine ? reply : null
}
