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
const targetSchema: z.ZodType<Target> = z.discriminatedUnion('kind', [
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

/** Places as a settings file keeps them. */
export interface ReadTargets {
  readonly targets: readonly Target[]
  /** What cannot be read, as by a newer Dateline’s hand: it is no place here, and is not thrown away. */
  readonly unread: readonly UnreadTarget[]
}

/** A place as it stands in the file, and what can be told of it. */
export interface UnreadTarget {
  readonly kept: unknown
  /** Null where it has none. */
  readonly id: string | null
  readonly name: string
}

/** Reads each place by itself: one that is spoilt costs no other. */
export function parseTargets(kept: unknown): ReadTargets {
  const all: readonly unknown[] = Array.isArray(kept) ? kept : []
  const read = all.map((one) => ({ one, parsed: targetSchema.safeParse(one) }))
  return {
    targets: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    unread: read.flatMap(({ one, parsed }) => (parsed.success ? [] : [unreadTarget(one)])),
  }
}

const anything = z.object({ id: z.string().nullable().catch(null), siteName: z.string().catch('') })

function unreadTarget(kept: unknown): UnreadTarget {
  const { id, siteName } = anything.catch({ id: null, siteName: '' }).parse(kept)
  return { kept, id, name: siteName.trim() || (id ?? '?') }
}
