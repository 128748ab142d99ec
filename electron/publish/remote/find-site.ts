import { appError, type AppError } from '../../../shared/app-error'
import type { SiteFound } from '../../../shared/model/site-found'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { discoverGhost } from './ghost/discover-ghost'
import { isLoopback, type SendCall } from './http'
import { discoverOpenApi, openApiNeeds } from './open-api/discover-open-api'
import { discoverWordPress, type WordPressFound } from './wordpress/discover-wordpress'

/** An address, and whether it may be looked at without encryption. */
export interface SiteAsked {
  readonly address: string
  readonly allowHttp: boolean
}

/**
 * Finds out what kind of site answers at an address, and what it needs. No password or key is sent.
 * `remote-unknown`: none that we know. `http-unsafe`: the editor is to be asked first.
 */
export async function findSite(asked: SiteAsked, send: SendCall): Promise<Result<SiteFound>> {
  const url = addressOf(asked.address)
  if (url === null) return err(notAnAddress(asked.address))
  const at = { address: url.href, allowHttp: asked.allowHttp }
  for (const look of [lookForOpenApi, lookForGhost, lookForWordPress]) {
    const found = await look(at, send)
    if (!found.ok && found.error.kind !== 'remote-unknown') return found
    if (found.ok) return ok({ ...found.value, isUnsafe: isUnsafe(found.value.apiUrl) })
  }
  return err(unknown(url))
}

type Found = Omit<SiteFound, 'isUnsafe'>

async function lookForOpenApi(
  { address, allowHttp }: SiteAsked,
  send: SendCall,
): Promise<Result<Found>> {
  const found = await discoverOpenApi(address, (call) => send({ ...call, allowHttp }))
  if (!found.ok) return found
  if (found.value === null) return err(unknown(new URL(address)))
  return ok({
    kind: 'open-api',
    server: say('A site that speaks the open API'),
    siteName: found.value.siteName,
    siteUrl: `${new URL(address).origin}/`,
    apiUrl: found.value.apiUrl,
    adminUrl: '',
    needs: { user: false, secretName: say('Token'), how: say(openApiNeeds), where: '' },
  })
}

async function lookForGhost(asked: SiteAsked, send: SendCall): Promise<Result<Found>> {
  const found = await discoverGhost(asked, send)
  if (!found.ok) return found
  const { siteName, siteUrl, apiUrl, version, keysUrl, steps } = found.value
  return ok({
    kind: 'ghost',
    server: say('Ghost {version}', { version }),
    ...{ siteName, siteUrl, apiUrl },
    adminUrl: keysUrl.split('#')[0] ?? '',
    needs: { user: false, secretName: say('Admin API key'), how: steps.join(' '), where: keysUrl },
  })
}

async function lookForWordPress(asked: SiteAsked, send: SendCall): Promise<Result<Found>> {
  const { address, allowHttp } = asked
  const found = await discoverWordPress(address, { send, allowHttp })
  if (!found.ok) return found
  const { root, siteName, siteUrl, server, adminUrl } = found.value
  return ok({
    kind: 'wordpress',
    ...{ server, siteName, siteUrl, adminUrl },
    apiUrl: root,
    needs: {
      user: true,
      secretName: say('Application password'),
      how: wordPressSteps(found.value),
      where: found.value.authorizePage || found.value.passwordPage,
    },
  })
}

function wordPressSteps({ hasPasswords }: WordPressFound): string {
  if (!hasPasswords) {
    return say(
      'This site takes no application passwords: it has no https, or they are switched off. Ask whoever runs it to change that.',
    )
  }
  return say(
    'Sign in to WordPress with your own account, open your profile and go to “Application Passwords”. Make one with the name Dateline and copy it here, with your user name. Your usual password will not do.',
  )
}

function isUnsafe(apiUrl: string): boolean {
  const url = new URL(apiUrl)
  return url.protocol === 'http:' && !isLoopback(url)
}

/** What was typed as an address: `news.example` is `https://news.example/`. */
function addressOf(typed: string): URL | null {
  const words = typed.trim()
  const bare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(words)
  try {
    const url = new URL(bare ? `https://${words}` : words)
    // Nobody has a certificate for this machine itself.
    if (bare && isLoopback(url)) url.protocol = 'http:'
    if (bare && !url.hostname.includes('.') && !isLoopback(url)) return null
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

function notAnAddress(address: string): AppError {
  return appError(
    'remote-unknown',
    say('“{address}” is not the address of a site.', { address: address.trim() }),
    say('Write an address such as https://news.example/.'),
  )
}

function unknown({ host }: URL): AppError {
  return appError(
    'remote-unknown',
    say(
      'Something answers at {host}, but it is neither WordPress nor Ghost, nor does it speak the open API.',
      { host },
    ),
    say(
      'Check the address. If it is WordPress, a security plug-in may have shut its REST interface; if Ghost’s admin area has an address of its own, write that one.',
    ),
  )
}
