import { appError, type AppError } from '../../shared/app-error'
import type { SiteAccessReply } from '../../shared/ipc/requests/site-requests'
import type { RemoteTarget } from '../../shared/model/publication'
import type { SecretKeeping, SiteFound } from '../../shared/model/site-found'
import { say } from '../../shared/words/say'
import { knownNeeds } from './known-needs'

/** A site being set up or changed, one step at a time; nothing typed is lost between the steps. */
export interface SiteForm {
  readonly step: 'address' | 'access' | 'save'
  /** The place that is changed; null for a new one. */
  readonly known: RemoteTarget | null
  /** Where its password or key is kept; null where there is none, or it is for another server. */
  readonly kept: SecretKeeping | null
  readonly address: string
  /** `asked`: she is told what an address without encryption means; `allowed`: she said yes. */
  readonly http: 'unasked' | 'asked' | 'allowed'
  readonly found: SiteFound | null
  readonly siteName: string
  readonly user: string
  readonly secret: string
  /** Where it is to be kept if the system keeps none. */
  readonly without: Exclude<SecretKeeping, 'system'>
  /** What the site answered to exactly what is typed. */
  readonly tried: SiteAccessReply | null
  readonly waiting: Waiting | null
  readonly trouble: AppError | null
}

/** What is waited for. A reply to an ask that was given up changes nothing. */
export interface Waiting {
  readonly does: 'look' | 'try' | 'save'
  readonly ask: number
}

/** Nothing is typed yet. Where the system keeps no secrets, none is written down unless she says so. */
export const newSite: SiteForm = {
  step: 'address',
  known: null,
  kept: null,
  address: '',
  http: 'unasked',
  found: null,
  siteName: '',
  user: '',
  secret: '',
  without: 'session',
  tried: null,
  waiting: null,
  trouble: null,
}

/** A place as it is set up, to be changed; its secret never comes to the window. */
export function siteToChange(target: RemoteTarget, kept: SecretKeeping | null): SiteForm {
  const needs = knownNeeds(target)
  const { kind, siteName, siteUrl, apiUrl, adminUrl, allowHttp } = target
  return {
    ...newSite,
    step: 'access',
    known: target,
    kept,
    // Who once chose the file is not asked to choose it again.
    without: kept === 'file' ? 'file' : 'session',
    address: siteUrl,
    http: allowHttp ? 'allowed' : 'unasked',
    found: { kind, server: '', siteName, siteUrl, apiUrl, adminUrl, isUnsafe: allowHttp, needs },
    siteName,
    user: target.kind === 'wordpress' ? target.user : '',
  }
}

/** Another address: what was allowed for the last one is not allowed for this one. */
export function typeAddress(form: SiteForm, address: string): SiteForm {
  return { ...form, address, http: 'unasked', trouble: null, waiting: null }
}

/** She ticks, or unticks, that the password may travel for anybody to read. */
export function allowHttp(form: SiteForm, allowed: boolean): SiteForm {
  return { ...form, http: allowed ? 'allowed' : 'asked', trouble: null }
}

/** What was tried is no longer what is typed. */
export function typeAccess(
  form: SiteForm,
  change: Partial<Pick<SiteForm, 'user' | 'secret'>>,
): SiteForm {
  return { ...form, ...change, tried: null, trouble: null, waiting: null }
}

/** Something is asked; what went wrong before is out of the way. */
export function waitFor(form: SiteForm, waiting: Waiting): SiteForm {
  return { ...form, waiting, trouble: null }
}

/** What stands at the address; without encryption it is asked about first. */
export function siteFound(form: SiteForm, found: SiteFound): SiteForm {
  const waited = { ...form, waiting: null, trouble: null }
  if (found.isUnsafe && form.http !== 'allowed') return { ...waited, http: 'asked' }
  const sameSite = form.found?.apiUrl === found.apiUrl
  return {
    ...waited,
    step: 'access',
    found,
    // A secret is for the server it was given for.
    kept: isSameHost(form.known, found) ? form.kept : null,
    siteName: sameSite && form.siteName !== '' ? form.siteName : found.siteName,
    tried: null,
  }
}

/** Why nothing was found. Main refused to send without encryption: that is a question, no failure. */
export function lookFailed(form: SiteForm, trouble: AppError): SiteForm {
  const typedHttp = /^\s*http:\/\//i.test(form.address)
  if (trouble.kind === 'http-unsafe' && typedHttp && form.http === 'unasked') {
    return { ...form, waiting: null, http: 'asked' }
  }
  return failed(form, trouble)
}

/** The site let us in: what it allows is shown before it is kept. */
export function siteTried(form: SiteForm, tried: SiteAccessReply): SiteForm {
  const named = form.known !== null && form.siteName !== ''
  const siteName = named ? form.siteName : tried.siteName
  return { ...form, step: 'save', waiting: null, trouble: null, tried, siteName }
}

/** It did not work; all that is typed stays. */
export function failed(form: SiteForm, trouble: AppError): SiteForm {
  return { ...form, waiting: null, trouble: whileAsking(trouble) }
}

/** Without a network it can be kept untried; nothing else is a reason to. */
export function maySaveUntried({ trouble }: SiteForm): boolean {
  return trouble?.kind === 'network-down' || trouble?.kind === 'remote-busy'
}

/** On to keeping it, untried. */
export function saveUntried(form: SiteForm): SiteForm {
  return { ...form, step: 'save', tried: null, trouble: null }
}

/** Whether there is all that the site needs to be tried. */
export function mayTry({ found, user, secret, kept }: SiteForm): boolean {
  if (found === null) return false
  if (found.needs.user && user.trim() === '') return false
  return secret.trim() !== '' || kept !== null
}

/** One step back: first from waiting, then through the steps; null leads out to the places. */
export function stepBack(form: SiteForm): SiteForm | null {
  if (form.waiting !== null) return { ...form, waiting: null }
  const first = form.known === null ? 'address' : 'access'
  if (form.step === first) return null
  // Of a known place the address is a side step, not the one before.
  const step = form.step === 'save' || form.known !== null ? 'access' : 'address'
  return { ...form, step, trouble: null }
}

/** What is asked of main to try it; keeping it asks the same. Only once something was found. */
export function siteAsked(form: SiteForm, found: SiteFound) {
  const { known, secret, siteName, user, tried, http } = form
  const { kind, apiUrl, adminUrl, isUnsafe } = found
  const typed = secret.trim()
  return {
    id: known?.id ?? null,
    site: {
      kind,
      siteName: (siteName.trim() || found.siteName).slice(0, 200),
      siteUrl: tried?.siteUrl ?? found.siteUrl,
      apiUrl,
      adminUrl,
      // Never wider than needed: what is reached by https stays with https.
      allowHttp: isUnsafe && http === 'allowed',
      user: user.trim(),
    },
    secret: typed === '' ? null : typed,
  }
}

/** Here nothing tries again by itself: she does. */
export function whileAsking(trouble: AppError): AppError {
  switch (trouble.kind) {
    case 'network-down':
      return appError(
        trouble.kind,
        trouble.message,
        say('Look at the network and the address, then try again.'),
      )
    case 'remote-busy':
    case 'remote-broken':
      return appError(trouble.kind, trouble.message, say('Try again in a moment.'))
    default:
      return trouble
  }
}

function isSameHost(known: RemoteTarget | null, found: SiteFound): boolean {
  if (known === null) return false
  return hostOf(known.apiUrl) === hostOf(found.apiUrl)
}

/** The host of an address that main has checked. */
export function hostOf(address: string): string {
  return /^[a-z]+:\/\/(\[[^\]]*\]|[^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? address
}
