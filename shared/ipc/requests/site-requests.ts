import { z } from 'zod'
import type { ArticleId, TargetId } from '../../ids'
import type { RemoteTarget } from '../../model/publication'
import type { SecretKeeping, SiteFound } from '../../model/site-found'
import type { Instant } from '../../model/stamp'
import { request } from '../request'
import { targetIdSchema } from '../schemas'

/** What we may do on a site, as it answered when it was tried. */
export interface SiteAccessReply {
  readonly siteName: string
  readonly siteUrl: string
  readonly userName: string
  readonly server: string
  readonly mayCreate: boolean
  readonly mayPublish: boolean
  readonly mayUpload: boolean
  readonly notes: readonly string[]
}

/** What becomes of passwords and keys on this machine. */
export interface SecretsReply {
  /** Whether the operating system keeps secrets here. */
  readonly system: boolean
  /** Where the one of each site is kept; a site without one is not among them. */
  readonly kept: readonly { readonly id: TargetId; readonly keeping: SecretKeeping }[]
}

/** A post on a site, to be brought in. */
export interface SitePostLine {
  readonly remoteId: string
  readonly headline: string
  readonly state: 'draft' | 'scheduled' | 'public'
  readonly publishedAt: Instant | null
  readonly url: string
  /** The article here that is this post; null where it is not here. */
  readonly articleId: ArticleId | null
}

const address = z.string().min(1).max(2_000)

const siteSchema = z.object({
  kind: z.enum(['wordpress', 'ghost', 'open-api']),
  siteName: z.string().min(1).max(200),
  siteUrl: address,
  apiUrl: address,
  adminUrl: z.string().max(2_000),
  allowHttp: z.boolean(),
  user: z.string().max(200),
})

/** Setting up remote sites, and bringing in what stands there. */
export const siteRequests = {
  /** Looks at an address and says what kind of site it is. Unencrypted ones only where allowed. */
  findSite: request(z.object({ address, allowHttp: z.boolean() })).replies<SiteFound>(),
  /**
   * Tries a site with a password or key and tells what it may do. Null: the one that is kept, which
   * goes to no other host than it was given for.
   */
  testSite: request(
    z.object({
      id: targetIdSchema.nullable(),
      site: siteSchema,
      secret: z.string().min(1).max(4_000).nullable(),
    }),
  ).replies<SiteAccessReply>(),
  /** Keeps a site; its password or key (null: the one that is kept stays) goes into safe keeping. */
  saveSite: request(
    z.object({
      id: targetIdSchema.nullable(),
      site: siteSchema,
      secret: z.string().min(1).max(4_000).nullable(),
      keeping: z.enum(['system', 'file', 'session']),
    }),
  ).replies<RemoteTarget>(),
  /** Forgets a place to publish to, and its password; what readers have there stays. */
  removeTarget: request(z.object({ id: targetIdSchema })).replies<null>(),
  /** Whether “Publish” sends there. */
  setTargetResting: request(z.object({ id: targetIdSchema, resting: z.boolean() })).replies<null>(),
  /** Whether the operating system keeps secrets on this machine, and where those of the sites are. */
  secretKeeping: request(z.object({})).replies<SecretsReply>(),
  listSitePosts: request(
    z.object({ targetId: targetIdSchema, words: z.string().max(500) }),
  ).replies<readonly SitePostLine[]>(),
  /**
   * Makes a post of a site an article here, tied to it; one that is tied already is given. What no
   * article can hold is named, and shown again before the next publishing takes it from the post.
   */
  bringIn: request(
    z.object({ targetId: targetIdSchema, remoteId: z.string().min(1).max(200) }),
  ).replies<{ readonly articleId: ArticleId; readonly leftBehind: readonly string[] }>(),
}
