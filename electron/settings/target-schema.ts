import { z } from 'zod'
import { targetIdSchema } from '../../shared/ipc/schemas'
import type { Target } from '../../shared/model/publication'
import { siteDesignSchema } from '../../shared/ipc/site-design-schema'
import { siteHostSchema } from '../../shared/ipc/site-host-schema'

const anyTarget = {
  id: targetIdSchema,
  siteName: z.string().max(200),
  siteUrl: z.string().max(2_000),
}

const remoteTarget = {
  ...anyTarget,
  apiUrl: z.string().max(2_000),
  adminUrl: z.string().max(2_000),
  allowHttp: z.boolean(),
}

/** A place to publish to, as the settings file keeps it. */
export const targetSchema: z.ZodType<Target> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('folder'),
    ...anyTarget,
    folder: z.string().max(4_000),
    bornUrl: z.string().max(2_000).optional(),
    design: siteDesignSchema.optional(),
    host: siteHostSchema.optional(),
  }),
  z.object({ kind: z.literal('wordpress'), ...remoteTarget, user: z.string().max(200) }),
  z.object({ kind: z.literal('ghost'), ...remoteTarget }),
  z.object({ kind: z.literal('open-api'), ...remoteTarget }),
])
