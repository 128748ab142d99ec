import type { Handlers } from '../../shared/ipc/contract'
import type { siteRequests } from '../../shared/ipc/requests/site-requests'
import { targetId, type TargetId } from '../../shared/ids'
import type { RemoteTarget } from '../../shared/model/publication'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { bringInPost } from '../importing/bring-in-post'
import { newId } from '../store/new-id'
import { findRemote, openRemote } from './find-target'
import type { NewsroomParts } from './newsroom-parts'

/** Setting up remote sites, and bringing in what stands there. */
export function siteHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof siteRequests> {
  const { settings, secrets, sites } = parts
  return {
    findSite: async (asked) => sites.find(asked),
    testSite: async ({ id, site, secret }) => {
      const known = secretFor(parts, { id, secret })
      if (!known.ok) return known
      const opened = sites.open(targetOf(id ?? newTargetId(), site), known.value)
      return opened.ok ? opened.value.inspect() : opened
    },
    saveSite: async ({ id, site, secret, keeping }) => {
      const target = targetOf(id ?? newTargetId(), site)
      if (secret !== null) {
        const kept = secrets.keep(target.id, secret, keeping)
        if (!kept.ok) return kept
      }
      const now = settings.get()
      const known = now.targets.some((each) => each.id === target.id)
      const targets = known
        ? now.targets.map((each) => (each.id === target.id ? target : each))
        : [...now.targets, target]
      const saved = settings.save({ ...now, targets })
      if (!saved.ok) return saved
      // A password that was wrong may be right now.
      parts.outbox.wake()
      return ok(target)
    },
    removeTarget: async ({ id }) => {
      const forgotten = secrets.forget(id)
      if (!forgotten.ok) return forgotten
      const now = settings.get()
      const without = <T>(all: readonly T[], idOf: (each: T) => TargetId) =>
        all.filter((each) => idOf(each) !== id)
      const saved = settings.save({
        ...now,
        targets: without(now.targets, (target) => target.id),
        restingTargets: without(now.restingTargets, (each) => each),
      })
      return saved.ok ? ok(null) : saved
    },
    setTargetResting: async ({ id, resting }) => {
      const now = settings.get()
      const others = now.restingTargets.filter((each) => each !== id)
      const saved = settings.save({ ...now, restingTargets: resting ? [...others, id] : others })
      return saved.ok ? ok(null) : saved
    },
    secretKeeping: async () => ok({ system: secrets.hasSystem() }),
    listSitePosts: async ({ targetId: id, words }) => {
      const site = openRemote(parts, id)
      return site.ok ? site.value.list({ words, limit: 50 }) : site
    },
    bringIn: async ({ targetId: id, remoteId }) => {
      const target = findRemote(parts, id)
      if (!target.ok) return target
      const site = openRemote(parts, id)
      if (!site.ok) return site
      return bringInPost(parts, { site: site.value, target: target.value, remoteId })
    },
  }
}

function secretFor(
  { secrets }: NewsroomParts,
  { id, secret }: { readonly id: TargetId | null; readonly secret: string | null },
): Result<string> {
  if (secret !== null) return ok(secret)
  if (id !== null) return secrets.find(id)
  return err({
    kind: 'secret-missing',
    message: 'There is no password or key to try yet.',
    remedy: 'Paste it, then try again.',
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
