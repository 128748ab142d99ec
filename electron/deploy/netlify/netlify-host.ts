import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '../../../shared/result'
import { foreignThere, hostStumbled } from '../host-failures'
import { filesAtOnce, inParallel } from '../in-parallel'
import type { HostDoor, HostTried, SiteChange } from '../site-host'
import { callNetlify, type NetlifyWay } from './netlify-api'

/**
 * A site at Netlify, by its file digest method: the SHA-1 of every file is sent, Netlify asks for those
 * it has not, and when all are there readers get the new site at once. Files there that are not ours
 * stay: they are named in each deploy by the digest Netlify has of them.
 */
export function netlifyHost(way: NetlifyWay & { readonly sleep: Sleep }): HostDoor {
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

type Sleep = (ms: number) => Promise<void>

const siteSchema = z.object({ name: z.string(), url: z.string() })
const filesSchema = z.array(z.object({ path: z.string(), sha: z.string() }))
const deploySchema = z.object({
  id: z.string(),
  state: z.string(),
  required: z.array(z.string()).nullish(),
  error_message: z.string().nullish(),
})

type Deploy = z.infer<typeof deploySchema>

const server = 'Netlify'
const pauseMs = 1_000
/** Netlify makes most deploys ready in seconds; one that takes this long is looked for later. */
const longestMs = 5 * 60_000

async function tryOut(way: NetlifyWay): Promise<Result<HostTried>> {
  const site = await callNetlify(
    way,
    { method: 'GET', path: `sites/${way.siteId}`, doing: sentence('look at the site') },
    siteSchema,
  )
  if (!site.ok) return site
  const { name, url } = site.value
  const notes = [say('It is the site {name}, which readers find at {url}.', { name, url })]
  return ok({ server, notes })
}

async function replace(
  way: NetlifyWay & { readonly sleep: Sleep },
  change: SiteChange,
): Promise<Result<null>> {
  change.onStep(say('Asking the host what it has'))
  const there = await callNetlify(
    way,
    { method: 'GET', path: `sites/${way.siteId}/files`, doing: sentence('look at its files') },
    filesSchema,
  )
  if (!there.ok) return there
  const digests = await digestsOf(change, there.value)
  if (!digests.ok) return digests
  const wanted = wantedFiles(change, { digests: digests.value, there: there.value })
  if (!wanted.ok) return wanted
  const noted = change.begin()
  if (!noted.ok) return noted
  const begun = await callNetlify(
    way,
    {
      ...{ method: 'POST', path: `sites/${way.siteId}/deploys`, doing: sentence('begin a deploy') },
      json: { files: Object.fromEntries(wanted.value), async: true },
    },
    deploySchema,
  )
  if (!begun.ok) return begun
  const asked = await until(way, begun.value, ({ state }) => !/^(?:new|preparing)$/.test(state))
  if (!asked.ok) return asked
  const sent = await sendAsked(way, { change, digests: digests.value, deploy: asked.value })
  if (!sent.ok) return sent
  change.onStep(say('Waiting for the host to show it'))
  const ready = await until(way, asked.value, ({ state }) => state === 'ready')
  return ready.ok ? ok(null) : ready
}

/** SHA-1 of every file of ours, by path; of what was brought there before, Netlify's own word is taken. */
async function digestsOf(
  change: SiteChange,
  there: z.infer<typeof filesSchema>,
): Promise<Result<ReadonlyMap<string, string>>> {
  const known = new Map(there.map(({ path, sha }) => [path.replace(/^\//, ''), sha]))
  const digests = new Map<string, string>()
  for (const { path, hash } of change.files) {
    const sha = known.get(path)
    if (sha !== undefined && change.held.get(path) === hash) {
      digests.set(path, sha)
      continue
    }
    const bytes = await change.read(path)
    if (!bytes.ok) return bytes
    digests.set(path, createHash('sha1').update(bytes.value).digest('hex'))
  }
  return ok(digests)
}

function wantedFiles(
  { files, held, removes }: SiteChange,
  of: {
    readonly digests: ReadonlyMap<string, string>
    readonly there: readonly { readonly path: string; readonly sha: string }[]
  },
): Result<ReadonlyMap<string, string>> {
  const wanted = new Map<string, string>()
  const ours = new Set(files.map(({ path }) => path))
  for (const { path, sha } of of.there) {
    const name = path.replace(/^\//, '')
    const isForeign = !held.has(name) && sha !== of.digests.get(name)
    if (ours.has(name) && isForeign) return err(foreignThere(name, server))
    if (!ours.has(name) && !removes.includes(name)) wanted.set(`/${name}`, sha)
  }
  for (const [path, digest] of of.digests) wanted.set(`/${path}`, digest)
  return ok(wanted)
}

async function sendAsked(
  way: NetlifyWay,
  of: {
    readonly change: SiteChange
    readonly digests: ReadonlyMap<string, string>
    readonly deploy: Deploy
  },
): Promise<Result<null>> {
  const asked = new Set(of.deploy.required ?? [])
  // The same bytes under two names are asked for once.
  const byDigest = new Map([...of.digests].map(([path, digest]) => [digest, path]))
  const paths = [...byDigest].filter(([digest]) => asked.has(digest)).map(([, path]) => path)
  let sent = 0
  return inParallel(paths, filesAtOnce, async (path) => {
    of.change.onStep(
      say('Sending file {number} of {total} to the host', {
        number: sent + 1,
        total: paths.length,
      }),
    )
    const bytes = await of.change.read(path)
    if (!bytes.ok) return bytes
    const name = path.split('/').map(encodeURIComponent).join('/')
    const put = await callNetlify(
      way,
      {
        ...{ method: 'PUT', path: `deploys/${of.deploy.id}/files/${name}` },
        ...{ doing: sentence('send {path}', { path }), bytes: bytes.value },
      },
      z.unknown(),
    )
    sent += 1
    return put
  })
}

async function until(
  way: NetlifyWay & { readonly sleep: Sleep },
  deploy: Deploy,
  isReached: (deploy: Deploy) => boolean,
): Promise<Result<Deploy>> {
  let now = deploy
  for (let waited = 0; ; waited += pauseMs) {
    if (now.state === 'error')
      return err(hostStumbled(server, sentence('deploy'), now.error_message ?? ''))
    if (isReached(now)) return ok(now)
    if (waited >= longestMs)
      return err(hostStumbled(server, sentence('deploy'), `still ${now.state}`))
    await way.sleep(pauseMs)
    const looked = await callNetlify(
      way,
      { method: 'GET', path: `deploys/${deploy.id}`, doing: sentence('look at the deploy') },
      deploySchema,
    )
    if (!looked.ok) return looked
    now = { ...looked.value, required: looked.value.required ?? now.required }
  }
}
