import { appError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer, SendCall } from '../http'
import { capabilitiesAnswer, discoveryAnswer } from './api-answers'

/** A site that speaks the open API, found by its address. */
export interface OpenApiFound {
  /** Where its `/capabilities` is; the token goes to this host, so the editor should see it. */
  readonly apiUrl: string
  readonly siteName: string
}

/** What such a site needs from the editor, and where to get it. */
export const openApiNeeds =
  'A token: a long line of letters and figures. You get it from whoever runs this site’s server; ask for a token for Dateline that may publish.'

/**
 * Whether a site speaks the open API: it says so at `/.well-known/dateline`, or the address is the
 * API's own. Null where it does not. Sends no token.
 */
export async function discoverOpenApi(
  address: string,
  send: SendCall,
): Promise<Result<OpenApiFound | null>> {
  const url = parseUrl(address)
  if (url === null) return err(notAnAddress(address))
  const told = await send({
    method: 'GET',
    url: new URL('/.well-known/dateline', url).href,
    ...asked,
  })
  if (!told.ok) return told
  const discovery = discoveryAnswer.safeParse(jsonOf(told.value))
  if (discovery.success) {
    return ok({ apiUrl: discovery.data.url, siteName: discovery.data.site.name })
  }
  return askApiItself(url, send)
}

const asked = {
  headers: { accept: 'application/json' },
  maxBytes: 256 * 1024,
} as const

async function askApiItself(url: URL, send: SendCall): Promise<Result<OpenApiFound | null>> {
  const apiUrl = `${url.origin}${url.pathname}`
    .replace(/\/(?:capabilities)?\/*$/, '/')
    .replace(/\/*$/, '/')
  const answer = await send({ method: 'GET', url: `${apiUrl}capabilities`, ...asked })
  if (!answer.ok) return answer
  const wantsToken = answer.value.header('www-authenticate')?.includes('dateline-open-api') === true
  if (answer.value.status === 401 && wantsToken) return ok({ apiUrl, siteName: url.host })
  const capabilities = capabilitiesAnswer.safeParse(jsonOf(answer.value))
  return ok(capabilities.success ? { apiUrl, siteName: capabilities.data.site.name } : null)
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    // The caller says what an address looks like.
    return null
  }
}

function jsonOf(answer: HttpAnswer): unknown {
  if (answer.status !== 200) return undefined
  try {
    return JSON.parse(answer.text)
  } catch {
    // A page, most likely: then the site does not speak the open API.
    return undefined
  }
}

function notAnAddress(address: string) {
  return appError(
    'remote-unknown',
    sentence('“{address}” is not the address of a site. Nothing was sent.', { address }),
    sentence('Write an address such as https://news.example/.'),
  )
}
