import { z } from 'zod'
import { parseBody } from '../../../shared/document/parse-body'
import { isId, mediaId } from '../../../shared/ids'
import type { RemoteBase } from '../../../shared/publish/remote/remote-content'
import type { RemoteTry } from '../outbox-store'

const part = z.object({
  key: z.string(),
  stamp: z.number().nullable(),
  label: z.string(),
  mark: z.string(),
  headline: z.string(),
  byline: z.string(),
  body: z.unknown(),
  notes: z.array(z.string()),
  unread: z.array(z.string()),
  remoteId: z.string().exactOptional(),
})

const text = z.object({ headline: z.string(), standfirst: z.string(), parts: z.array(part) })

const lead = z.object({
  file: z
    .object({
      id: z.string().refine(isId).transform(mediaId),
      type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']),
      width: z.number(),
      height: z.number(),
    })
    .nullable(),
  url: z.string(),
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
  isTheirs: z.literal(true).exactOptional(),
})

const around = z.object({
  section: z.string(),
  filedUnder: z.array(z.string()).exactOptional(),
  tags: z.array(z.string()),
  authors: z.array(z.string()),
  lead: lead.nullable(),
})

/** Only a Dateline that compares what stands around the text says that it has read it. */
const fieldsRead = z.object({ fieldsRead: z.literal(true) })

const triedParts = z.object({ writes: z.array(z.string()), removes: z.array(z.string()) })

const tries = z.array(
  z.object({
    hash: z.string(),
    around: around.exactOptional(),
    at: z.number(),
    parts: triedParts.exactOptional(),
  }),
)

/** What was read back from a post, for the database. */
export function writeBase({ fieldsUnread, ...content }: RemoteBase): string {
  return JSON.stringify(fieldsUnread === true ? content : { ...content, fieldsRead: true })
}

/** The same from the database. One that cannot be read is as none at all: then the editor is asked. */
export function readBase(json: string): RemoteBase | null {
  const said = readJson(json)
  const read = text.safeParse(said)
  if (!read.success) return null
  const bodies = read.data.parts.map((each) => parseBody(each.body))
  if (!bodies.every((body) => body.ok)) return null
  const fields = fieldsRead.and(around).safeParse(said)
  const known = fields.success ? around.parse(fields.data) : unread
  // The shape was checked above and was written from this very type.
  return { ...read.data, ...known } as RemoteBase
}

/** What was tried, from the database; tries that cannot be read are forgotten. */
export function readTries(json: string): readonly RemoteTry[] {
  return tries.catch([]).parse(readJson(json))
}

const unread = { section: '', tags: [], authors: [], lead: null, fieldsUnread: true } as const

function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    // What is no JSON is no reading either: the schemas say so.
    return null
  }
}
