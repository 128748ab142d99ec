import { sentence } from '../../shared/words/sentence'
import { appError, type AppError } from '../../shared/app-error'
import type { SiteHost } from '../../shared/model/site-host'

/** Why the address of a host cannot be called; null: it can, or it has none. */
export function noAddress(host: SiteHost): AppError | null {
  const typed = addressOf(host)
  if (typed === null || ['http:', 'https:'].includes(parseUrl(typed)?.protocol ?? '')) return null
  return appError(
    'site-url-invalid',
    sentence('“{typed}” is not an address that can be reached.', { typed }),
    sentence('Write it whole, such as https://store.example/.'),
  )
}

/** An address with a token in it, as some services show it for cloning, would be kept in plain sight. */
export function namesSomebody(host: SiteHost): AppError | null {
  const url = parseUrl(addressOf(host) ?? '')
  if (url === null || (url.username === '' && url.password === '')) return null
  return appError(
    'site-url-invalid',
    sentence(
      'The address names a user or holds a token, which would lie open in the settings. It was not used.',
    ),
    sentence('Write it without what stands before the @: user and token have their own fields.'),
  )
}

function addressOf(host: SiteHost): string | null {
  if (host.kind === 's3') return host.endpoint
  return host.kind === 'git' ? host.url : null
}

// `URL.canParse` is younger than the oldest Electron this runs on.
function parseUrl(typed: string): URL | null {
  try {
    return new URL(typed)
  } catch {
    return null
  }
}
