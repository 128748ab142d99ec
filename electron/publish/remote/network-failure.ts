import { appError, type AppError } from '../../../shared/app-error'
import { silence } from '../../../shared/publish/hosts/ping-words'
import { sentence, type Words } from '../../../shared/words/sentence'

/** Why a server could not be talked to, in an editor's words. */
export function networkFailure(cause: unknown, { host }: Pick<URL, 'host'>): AppError {
  const code = codeOf(cause)
  if (tlsCodes.has(code) || code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) {
    return tlsFailure(code, host)
  }
  return appError(
    'network-down',
    sentence('{words} Nothing is lost.', {
      words: silence({ why: networkSilence(code), host }),
    }),
    sentence(remedy),
    code,
  )
}

const remedy = 'Dateline tries again by itself as soon as the network allows it.'

/** Why a server could not be talked to, by the system’s code for it. */
export function networkSilence(
  code: string,
): 'no-network' | 'nobody-there' | 'too-slow' | 'broken' {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
      return 'no-network'
    case 'ECONNREFUSED':
      return 'nobody-there'
    case 'TimeoutError':
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return 'too-slow'
    default:
      return 'broken'
  }
}

const tlsCodes: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_REVOKED',
  'EPROTO',
])

function tlsFailure(code: string, host: string): AppError {
  return appError(
    'tls-refused',
    sentence('{host} could not prove that it is the site it says it is: {why}. Nothing was sent.', {
      host,
      why: tlsWords(code),
    }),
    sentence(
      'Ask whoever runs the site to renew its certificate; on a hotel’s network, sign in there first.',
    ),
    code,
  )
}

function tlsWords(code: string): Words {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return sentence('its certificate has run out')
    case 'CERT_NOT_YET_VALID':
      return sentence('its certificate is not valid yet (is this machine’s clock right?)')
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return sentence('nobody known vouches for its certificate')
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return sentence('its certificate is for another address')
    default:
      return sentence('its certificate could not be checked')
  }
}

// fetch wraps what happened, sometimes twice.
function codeOf(cause: unknown): string {
  let at = cause
  for (let depth = 0; depth < 4 && at instanceof Error; depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code
    if (at.cause === undefined) return at.name
    at = at.cause
  }
  return ''
}
