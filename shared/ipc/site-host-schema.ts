import { z } from 'zod'
import { hostNames } from '../model/host-names'
import type { SiteHost } from '../model/site-host'

const name = z.string().min(1).max(500)
const address = z.string().min(1).max(2_000)

/** How a folder reaches readers, as it is kept and asked for. */
export const siteHostSchema: z.ZodType<SiteHost> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sftp'),
    server: name.regex(hostNames.server),
    port: z.number().int().min(1).max(65_535),
    user: name,
    folder: z.string().min(1).max(2_000),
    fingerprint: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/),
  }),
  z.object({
    kind: z.literal('s3'),
    endpoint: address,
    region: name,
    bucket: name.regex(hostNames.bucket),
    prefix: z.string().max(1_000),
    pathStyle: z.boolean(),
    accessKeyId: name,
  }),
  z.object({
    kind: z.literal('git'),
    url: address,
    branch: name.regex(hostNames.branch),
    user: z.string().max(500),
  }),
  z.object({ kind: z.literal('netlify'), siteId: name.regex(hostNames.siteId) }),
  z.object({
    kind: z.literal('cloudflare'),
    accountId: name.regex(hostNames.accountId),
    worker: name.regex(hostNames.worker),
  }),
])
