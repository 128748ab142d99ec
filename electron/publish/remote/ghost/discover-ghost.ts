import { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import { say } from '../../../../shared/words/say'
import { sentence } from '../../../../shared/words/sentence'
import { isLoopback, type HttpAnswer, type SendCall } from '../http'
import { adminUrlOf } from './ghost-posts'

/** A Ghost site, found by its address alone. */
export interface GhostFound {
  readonly siteName: string
  /** Where readers find it, ending in a slash. */
  readonly siteUrl: string
  /** The Admin API, also where it lies on another host: ends in `/ghost/api/admin/`. */
  readonly apiUrl: string
  /** Such as `6.65`. */
  readonly version: string
  /** Where an administrator makes the key. */
  readonly keysUrl: string
  /** What the site needs, as whole sentences in the order of doing. */
  readonly steps: readonly string[]
}

const answerSchema = z.object({
  site: z.object({
    title: z.string().max(2_000),
    url: z.url().max(2_000),
    version: z.string().max(40),
  }),
})

/**
 * Looks whether an address is that of a Ghost site: its front page, an article, or its admin area, also
 * below a folder. Failures: `remote-unknown` where there is no Ghost, and those of the network.
 */
export async function discoverGhost(
  { address, allowHttp }: { readonly address: string; readonly allowHttp: boolean },
  send: SendCall,
): Promise<Result<GhostFound>> {
  const start = addressOf(address)
  if (start === null) return err(notAnAddress(address))
  for (const apiUrl of placesFor(start)) {
    const answer = await send({
      method: 'GET',
      url: `${apiUrl}site/`,
      maxBytes: 200_000,
      allowHttp,
    })
    if (!answer.ok && answer.error.kind !== 'remote-broken') return answer
    const found = answer.ok ? readAnswer(answer.value) : null
    if (found !== null) return ok(found)
  }
  return err(noGhost(start))
}

function addressOf(written: string): URL | null {
  const words = written.trim()
  const bare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(words)
  try {
    const url = new URL(bare ? `https://${words}` : words)
    if (!url.hostname.includes('.') && !isLoopback(url) && bare) return null
    if (bare && isLoopback(url)) url.protocol = 'http:'
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

/** Where the Admin API may be: at the address, and above it. */
function placesFor({ origin, pathname }: URL): readonly string[] {
  const folders = pathname
    .replace(/\/ghost(?:\/.*)?$/, '/')
    .split('/')
    .filter((name) => name !== '')
  const bases = folders.map((_, at) => `/${folders.slice(0, folders.length - at).join('/')}/`)
  return [...bases.slice(0, mostFolders), '/'].map((base) => `${origin}${base}ghost/api/admin/`)
}

const mostFolders = 4

function readAnswer({ status, text, url }: HttpAnswer): GhostFound | null {
  const apiUrl = /^[^?#]*\/ghost\/api\/admin\//.exec(url)?.[0]
  const parsed = answerSchema.safeParse(status === 200 ? jsonOf(text) : null)
  if (apiUrl === undefined || !parsed.success) return null
  const { title, url: siteUrl, version } = parsed.data.site
  const siteName = title.trim() === '' ? new URL(siteUrl).host : title.trim()
  const keysUrl = `${adminUrlOf(apiUrl)}#/settings/integrations`
  return {
    siteName,
    siteUrl: siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`,
    apiUrl,
    version,
    keysUrl,
    steps: stepsFor(version),
  }
}

/** What to do in Ghost before Dateline can write there. */
function stepsFor(version: string): readonly string[] {
  const old = Number.parseInt(version, 10) < 6
  return [
    ...(old
      ? [
          say(
            'This site runs Ghost {version}. Dateline writes for Ghost 6: ask for it to be brought up to date.',
            { version },
          ),
        ]
      : []),
    say('Sign in to Ghost as the owner or an administrator and open Settings, Integrations.'),
    say('Choose “Add custom integration” and call it Dateline.'),
    say('Copy its Admin API key, not the Content API key, and paste it here.'),
  ]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A page, not Ghost: the next place is tried.
    return null
  }
}

function notAnAddress(address: string): AppError {
  return appError(
    'remote-unknown',
    sentence('“{address}” is not the address of a site. Nothing was sent.', {
      address: address.trim(),
    }),
    sentence('Write an address such as https://news.example/.'),
  )
}

function noGhost({ host }: URL): AppError {
  return appError(
    'remote-unknown',
    sentence('No Ghost answered at {host}.', { host }),
    sentence(
      'Check the address. If Ghost’s admin area is at an address of its own, write that one: it ends in /ghost/.',
    ),
  )
}
