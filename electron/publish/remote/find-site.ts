import { appError, type AppError } from '../../../shared/app-error'
import type { SiteFound } from '../../../shared/model/site-found'
import { err, ok, type Result } from '../../../shared/result'
import { isLoopback, type SendCall } from './http'
import { discoverOpenApi, openApiNeeds } from './open-api/discover-open-api'

/** Finds out what kind of site answers at an address, and what it needs. */
export async function findSite(
  asked: { readonly address: string; readonly allowHttp: boolean },
  send: SendCall,
): Promise<Result<SiteFound>> {
  const { address, allowHttp } = asked
  const url = addressOf(address)
  if (url === null) return err(notAnAddress(address))
  const found = await discoverOpenApi(url.href, (call) => send({ ...call, allowHttp }))
  if (!found.ok) return found
  if (found.value === null) return err(unknown(url))
  return ok({
    kind: 'open-api',
    server: 'A server that speaks the open API',
    siteName: found.value.siteName,
    siteUrl: `${url.origin}/`,
    apiUrl: found.value.apiUrl,
    adminUrl: '',
    isUnsafe: url.protocol === 'http:' && !isLoopback(url),
    needs: { user: false, secretName: 'Token', how: openApiNeeds, where: '' },
  })
}

/** What was typed as an address: `news.example` is `https://news.example/`. */
function addressOf(typed: string): URL | null {
  const words = typed.trim()
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

function notAnAddress(address: string): AppError {
  return appError(
    'remote-unknown',
    `“${address.trim()}” is not the address of a site.`,
    'Write an address such as https://news.example/.',
  )
}

function unknown({ host }: URL): AppError {
  return appError(
    'remote-unknown',
    `Something answers at ${host}, but it is neither WordPress nor Ghost, nor does it speak the open API.`,
    'Check the address, or ask whoever runs the site what it is made with.',
  )
}
