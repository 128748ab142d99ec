import { z } from 'zod'
import type { FolderTarget } from '../../model/publication'
import { hostNames } from '../../model/host-names'
import { request } from '../request'
import { targetIdSchema } from '../schemas'
import { siteHostSchema } from '../site-host-schema'

/** What a host showed when it was tried. */
export interface HostTriedReply {
  readonly server: string
  readonly notes: readonly string[]
}

const secret = z.string().min(1).max(20_000).nullable()

/** Setting up how a folder reaches readers. */
export const hostRequests = {
  /** Asks a server for its key, to be compared and confirmed. No user and no password goes there. */
  readSftpKey: request(
    z.object({
      server: z.string().max(500).regex(hostNames.server),
      port: z.number().int().min(1).max(65_535),
    }),
  ).replies<{ readonly fingerprint: string }>(),
  /**
   * Tries whether the site can be brought there, and leaves nothing behind. Null: the password or key
   * that is kept, which goes to no other host than it was given for.
   */
  tryHost: request(
    z.object({
      id: targetIdSchema.nullable(),
      siteUrl: z.string().max(2_000),
      host: siteHostSchema,
      secret,
    }),
  ).replies<HostTriedReply>(),
  /** Keeps how a folder reaches readers; null: it is served as it is. */
  saveHost: request(
    z.object({
      id: targetIdSchema,
      host: siteHostSchema.nullable(),
      secret,
      keeping: z.enum(['system', 'file', 'session']),
    }),
  ).replies<FolderTarget>(),
}
