import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { appError } from '../../../shared/app-error'
import { headersPath, redirectsPath } from '../../../shared/publish/hosts/rule-files'
import { err, ok, type Result } from '../../../shared/result'
import { hashOf } from '../../publish/ready-file'
import { hostStumbled } from '../host-failures'
import { mediaTypeOf } from '../media-type'
import { refusedByHost } from '../refused-by-host'
import type { HostDoor, HostTried, SiteChange } from '../site-host'
import { callCloudflare, formOf, sendToCloudflare, type CloudflareWay } from './cloudflare-api'
import { redirectsForCloudflare } from './cloudflare-redirects'

/** Which Worker, and where readers find what it shows. */
export interface CloudflareSite extends CloudflareWay {
  readonly siteUrl: string
}

/**
 * A Worker at Cloudflare that holds static files alone, by the documented direct upload: a manifest of
 * all files, those that Cloudflare asks for, then a version of the Worker that shows them at once. It is
 * replaced as a whole, so only a Worker that Dateline made is written to.
 */
export function cloudflareHost(way: CloudflareSite): HostDoor {
  return {
    open: () =>
      Promise.resolve(
        ok({
          kind: 'whole',
          replace: (change) => replace(way, change),
          close: () => Promise.resolve(),
        }),
      ),
    tryOut: () => tryOut(way),
  }
}

const server = 'Cloudflare'
/** By this tag a Worker of ours is known. */
const ourTag = 'dateline-site'
/** What files there may be, by the service's own rules. */
const most = { files: 20_000, bytes: 25 * 1024 * 1024 }
/** From which day on Cloudflare's ways are counted on. */
const compatibilityDate = '2025-01-01'

/** What a Worker is to answer by. Cloudflare reads them out of no folder: they go with the version. */
const ruleFiles = [headersPath, redirectsPath] as const
type Rules = Partial<Record<(typeof ruleFiles)[number], string>>

const sessionSchema = z.object({
  jwt: z.string(),
  buckets: z.array(z.array(z.string())).nullish(),
})
const uploadSchema = z.object({ jwt: z.string().nullish() }).nullish()

async function tryOut(way: CloudflareWay): Promise<Result<HostTried>> {
  const free = await isOursOrFree(way)
  if (!free.ok) return free
  const notes = free.value
    ? [say('The Worker is there, and Dateline made it.')]
    : [say('The first publishing makes the Worker “{worker}”.', { worker: way.worker })]
  return ok({ server, notes })
}

/** True: it is there and ours. False: there is none yet. Somebody else's is refused. */
async function isOursOrFree(way: CloudflareWay): Promise<Result<boolean>> {
  const doing = sentence('look at the Worker')
  const path = `workers/scripts/${way.worker}/settings`
  const answer = await sendToCloudflare(way, { method: 'GET', path, doing })
  if (!answer.ok) return answer
  if (answer.value.status === 404) return ok(false)
  if (answer.value.status !== 200) return err(refusedByHost(answer.value, { server, doing }))
  return answer.value.text.includes(`"${ourTag}"`) ? ok(true) : err(notOurs(way.worker))
}

async function replace(way: CloudflareSite, change: SiteChange): Promise<Result<null>> {
  change.onStep(say('Asking the host what it has'))
  const free = await isOursOrFree(way)
  if (!free.ok) return free
  const rules = await rulesOf(change, way)
  if (!rules.ok) return rules
  const manifest = await manifestOf(change)
  if (!manifest.ok) return manifest
  const entries = [...manifest.value].map(([path, { hash, size }]) => [`/${path}`, { hash, size }])
  const session = await callCloudflare(
    way,
    {
      ...{ method: 'POST', path: `workers/scripts/${way.worker}/assets-upload-session` },
      doing: sentence('begin an upload'),
      body: jsonBody({ manifest: Object.fromEntries(entries) }),
    },
    sessionSchema,
  )
  if (!session.ok) return session
  const { jwt, buckets } = session.value
  const done = await uploadBuckets(way, { change, manifest: manifest.value, jwt, buckets })
  if (!done.ok) return done
  change.onStep(say('Letting the host show it'))
  const shown = await callCloudflare(
    way,
    versionOf(way, { jwt: done.value, rules: rules.value }),
    z.unknown(),
  )
  return shown.ok ? ok(null) : shown
}

async function rulesOf(
  change: SiteChange,
  { siteUrl }: { readonly siteUrl: string },
): Promise<Result<Rules>> {
  const rules: Rules = {}
  for (const name of ruleFiles.filter((each) => change.files.some(({ path }) => path === each))) {
    const bytes = await change.read(name)
    if (!bytes.ok) return bytes
    const text = Buffer.from(bytes.value).toString('utf8')
    const taken = name === redirectsPath ? redirectsForCloudflare(text, siteUrl) : text
    if (taken !== '') rules[name] = taken
  }
  return ok(rules)
}

type Manifest = ReadonlyMap<string, { readonly hash: string; readonly size: number }>

async function manifestOf(change: SiteChange): Promise<Result<Manifest>> {
  const served = change.files.filter(({ path }) => !ruleFiles.some((name) => name === path))
  if (served.length > most.files) return err(tooMany(served.length))
  const manifest = new Map<string, { hash: string; size: number }>()
  const changed = new Set(change.puts.map(({ path }) => path))
  for (const { path, hash: known } of served) {
    const size = await change.sizeOf(path)
    if (!size.ok) return size
    if (size.value > most.bytes) return err(tooLarge(path))
    const lies = changed.has(path) ? await change.read(path) : null
    if (lies?.ok === false) return lies
    const bytes = lies === null ? known : hashOf(lies.value)
    // What it is served as belongs to it: the same bytes of two types are two files there.
    const hash = createHash('sha256')
      .update(`${mediaTypeOf(path)} ${bytes}`)
      .digest('hex')
    manifest.set(path, { hash: hash.slice(0, 32), size: size.value })
  }
  return ok(manifest)
}

/** Sends what was asked for; gives the token that says all of it is there. */
async function uploadBuckets(
  way: CloudflareWay,
  of: {
    readonly change: SiteChange
    readonly manifest: Manifest
    readonly jwt: string
    readonly buckets: readonly (readonly string[])[] | null | undefined
  },
): Promise<Result<string>> {
  const buckets = (of.buckets ?? []).filter((bucket) => bucket.length > 0)
  if (buckets.length === 0) return ok(of.jwt)
  const byHash = new Map([...of.manifest].map(([path, { hash }]) => [hash, path]))
  const total = buckets.reduce((sum, bucket) => sum + bucket.length, 0)
  let sent = 0
  let completion: string | null = null
  for (const bucket of buckets) {
    of.change.onStep(
      say('Sending file {number} of {total} to the host', { number: sent + 1, total }),
    )
    const parts: { name: string; type: string; text: string }[] = []
    for (const hash of bucket) {
      const path = byHash.get(hash)
      if (path === undefined) return err(hostStumbled(server, sentence('begin an upload'), hash))
      const bytes = await of.change.read(path)
      if (!bytes.ok) return bytes
      const text = Buffer.from(bytes.value).toString('base64')
      parts.push({ name: hash, type: mediaTypeOf(path), text })
    }
    const uploaded = await callCloudflare(
      way,
      {
        ...{ method: 'POST', path: 'workers/assets/upload?base64=true' },
        ...{ doing: sentence('send files'), token: of.jwt, body: formOf(parts, newBoundary()) },
      },
      uploadSchema,
    )
    if (!uploaded.ok) return uploaded
    sent += bucket.length
    completion = uploaded.value?.jwt ?? completion
  }
  return completion === null
    ? err(hostStumbled(server, sentence('finish the upload'), 'no completion token'))
    : ok(completion)
}

function versionOf(
  { worker }: CloudflareWay,
  { jwt, rules }: { readonly jwt: string; readonly rules: Rules },
) {
  const metadata = {
    assets: {
      jwt,
      config: { ...rules, html_handling: 'auto-trailing-slash', not_found_handling: '404-page' },
    },
    compatibility_date: compatibilityDate,
    tags: [ourTag],
  }
  const part = { name: 'metadata', type: 'application/json', text: JSON.stringify(metadata) }
  return {
    ...({ method: 'PUT', path: `workers/scripts/${worker}` } as const),
    doing: sentence('show the new site'),
    body: formOf([part], newBoundary()),
  }
}

function newBoundary(): string {
  return `dateline-${randomBytes(12).toString('hex')}`
}

function jsonBody(value: unknown) {
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(value), 'utf8') }
}

function notOurs(worker: string) {
  return appError(
    'target-foreign-file',
    sentence(
      'There is a Worker “{worker}” already that Dateline did not make. All of it would be replaced, so nothing was sent.',
      { worker },
    ),
    sentence('Choose another name for the Worker, or delete that one at Cloudflare.'),
  )
}

function tooMany(count: number) {
  return appError(
    'remote-refused',
    sentence(
      'The site has {count} files, and Cloudflare takes {most} in one Worker. Nothing was sent.',
      { count: String(count), most: String(most.files) },
    ),
    sentence('Bring the site to another kind of host, such as a store that speaks S3.'),
  )
}

function tooLarge(path: string) {
  return appError(
    'remote-refused',
    sentence('{path} is larger than the 25 MB that Cloudflare takes. Nothing was sent.', { path }),
    sentence('Use a smaller picture, or bring the site to another kind of host.'),
  )
}
