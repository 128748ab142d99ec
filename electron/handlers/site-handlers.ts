import type { Handlers } from '../../shared/ipc/contract'
import { appError } from '../../shared/app-error'
import type { SitePostLine, siteRequests } from '../../shared/ipc/requests/site-requests'
import { targetId, type TargetId } from '../../shared/ids'
import type { RemoteTarget } from '../../shared/model/publication'
import type { Settings } from '../../shared/model/settings'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { bringInPost } from '../importing/bring-in-post'
import { saveWithSecret } from '../secrets/save-with-secret'
import { findRemote } from '../settings/find-target'
import { newId } from '../store/new-id'
import { openRemote } from './open-remote'
import type { NewsroomParts } from './newsroom-parts'
import { sitePictures } from './site-pictures'

/** Setting up remote sites, and bringing in what stands there. */
export function siteHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof siteRequests> {
  const { settings, secrets, sites } = parts
  return {
    findSite: async (asked) => sites.find(asked),
    testSite: async ({ id, site, secret }) => {
      const known = secretFor(parts, { id, site, secret })
      if (!known.ok) return known
      const opened = sites.tryOut(targetOf(id ?? newTargetId(), site), known.value)
      return opened.ok ? opened.value.inspect() : opened
    },
    saveSite: async ({ id, site, secret, keeping }) => {
      const target = targetOf(id ?? newTargetId(), site)
      if (secret === null && id === null) return err(noSecret())
      if (secret === null && !isKeptFor(parts, { id, site })) return err(anotherServer())
      const isMoved = isOnAnotherServer(parts, target)
      const saved = saveWithSecret(parts, {
        ...{ id: target.id, settings: withTarget(settings.get(), target) },
        secret:
          secret === null ? { kind: 'kept', under: target.id } : { kind: 'given', secret, keeping },
        // Another server’s posts must never be taken for the old ones.
        finish: () => (isMoved ? parts.store.remote.forgetTarget(target.id) : ok(null)),
      })
      if (!saved.ok) return saved
      // A password that was wrong may be right now.
      parts.outbox.mended(target.id)
      return ok(target)
    },
    removeTarget: async ({ id }) => {
      const now = settings.get()
      const without = <T>(all: readonly T[], idOf: (each: T) => TargetId) =>
        all.filter((each) => idOf(each) !== id)
      const saved = saveWithSecret(parts, {
        id,
        settings: {
          ...now,
          targets: without(now.targets, (target) => target.id),
          restingTargets: without(now.restingTargets, (each) => each),
        },
        secret: { kind: 'forgotten' },
        finish: () => {
          const brought = parts.store.deployed.forgetTarget(id)
          return brought.ok ? parts.store.remote.forgetTarget(id) : brought
        },
      })
      if (!saved.ok) return saved
      parts.outbox.cancelAllOf(id)
      return ok(null)
    },
    setTargetResting: async ({ id, resting }) => {
      const now = settings.get()
      const others = now.restingTargets.filter((each) => each !== id)
      const saved = settings.save({ ...now, restingTargets: resting ? [...others, id] : others })
      return saved.ok ? ok(null) : saved
    },
    secretKeeping: async () => {
      const kept = settings.get().targets.flatMap(({ id }) => {
        const keeping = secrets.keepingOf(id)
        return keeping === null ? [] : [{ id, keeping }]
      })
      return ok({ system: secrets.hasSystem(), kept })
    },
    listSitePosts: async ({ targetId: id, words }) => {
      const site = openRemote(parts, id)
      if (!site.ok) return site
      const listed = await site.value.list({ words, limit: 50 })
      return listed.ok ? ok(markOurs(parts, { id, lines: listed.value })) : listed
    },
    bringIn: async ({ targetId: id, remoteId }) => {
      const target = findRemote(parts, id)
      if (!target.ok) return target
      const site = openRemote(parts, id)
      if (!site.ok) return site
      const fetchPicture = sitePictures(parts, target.value)
      const bringing = { ...parts, fetchPicture }
      return bringInPost(bringing, { site: site.value, target: target.value, remoteId })
    },
  }
}

function withTarget(settings: Settings, target: RemoteTarget): Settings {
  const { targets } = settings
  const isKnown = targets.some(({ id }) => id === target.id)
  return {
    ...settings,
    targets: isKnown
      ? targets.map((each) => (each.id === target.id ? target : each))
      : [...targets, target],
  }
}

function secretFor(parts: NewsroomParts, wanted: SecretAsked): Result<string> {
  const { id, secret } = wanted
  if (secret !== null) return ok(secret)
  if (id === null) return err(noSecret())
  return isKeptFor(parts, wanted) ? parts.secrets.find(id) : err(anotherServer())
}

interface SecretAsked {
  readonly id: TargetId | null
  readonly site: { readonly apiUrl: string }
  readonly secret: string | null
}

/** A kept secret goes to the server and port it was given for, as safely as then, whoever asks. */
function isKeptFor(parts: NewsroomParts, { id, site }: Omit<SecretAsked, 'secret'>): boolean {
  const known = id === null ? null : findRemote(parts, id)
  if (known?.ok !== true) return false
  const origin = addressOf(known.value.apiUrl)?.origin
  return origin !== undefined && origin === addressOf(site.apiUrl)?.origin
}

/**
 * Whether a place was set up for a server that is not this one, or for another of several sites on one;
 * https in place of http is the same.
 */
function isOnAnotherServer(parts: NewsroomParts, { id, ...site }: RemoteTarget): boolean {
  const found = findRemote(parts, id)
  if (!found.ok) return false
  const known = found.value
  if (known.kind !== site.kind) return true
  // The open API knows articles by our ids, whatever the site; elsewhere each site counts its own.
  const isOther = site.kind !== 'open-api' && folderOf(known.siteUrl) !== folderOf(site.siteUrl)
  return isOther || addressOf(known.apiUrl)?.host !== addressOf(site.apiUrl)?.host
}

function folderOf(siteUrl: string): string | undefined {
  return addressOf(siteUrl)?.pathname.replace(/\/*$/, '/')
}

function addressOf(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

function noSecret() {
  return appError(
    'secret-missing',
    say('There is no password or key to try yet.'),
    say('Paste it, then try again.'),
  )
}

function anotherServer() {
  return appError(
    'secret-missing',
    say(
      'This address is on another server than before, so the kept password or key was not sent there.',
    ),
    say('Paste the password or key of the new server.'),
  )
}

/** Which of a site's posts are articles here: brought in or sent from here, not only made by Dateline. */
function markOurs(
  { store }: NewsroomParts,
  { id, lines }: { readonly id: TargetId; readonly lines: readonly SitePostLine[] },
): readonly SitePostLine[] {
  const tied = store.remote.articlesOf(
    id,
    lines.map(({ remoteId }) => remoteId),
  )
  const named = lines.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]))
  const here = new Set(store.articles.summaries(named).map((article) => article.id))
  return lines.map((line) => {
    const ours = line.articleId !== null && here.has(line.articleId) ? line.articleId : null
    return { ...line, articleId: tied.get(line.remoteId) ?? ours }
  })
}

function newTargetId(): TargetId {
  return targetId(newId())
}

interface SiteAsked {
  readonly kind: RemoteTarget['kind']
  readonly siteName: string
  readonly siteUrl: string
  readonly apiUrl: string
  readonly adminUrl: string
  readonly allowHttp: boolean
  readonly user: string
}

function targetOf(id: TargetId, { kind, user, ...site }: SiteAsked): RemoteTarget {
  switch (kind) {
    case 'wordpress':
      return { kind, id, ...site, user }
    case 'ghost':
    case 'open-api':
      return { kind, id, ...site }
    default:
      return assertNever(kind)
  }
}
