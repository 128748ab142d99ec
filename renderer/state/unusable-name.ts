import { appError, type AppError } from '../../shared/app-error'
import { hostNames } from '../../shared/model/host-names'
import type { SiteHost } from '../../shared/model/site-host'
import { assertNever } from '../../shared/result'
import { say } from '../../shared/words/say'
import { typedHost, type HostForm } from './host-form'

/** Why what is typed can be no host: the first name in it that none can have. Null: it can be one. */
export function unusableName(form: HostForm): AppError | null {
  const host = typedHost(form)
  const wrong = host === null ? undefined : namesOf(host).find(({ typed, can }) => !can.test(typed))
  if (wrong === undefined) return null
  return appError(
    'site-url-invalid',
    say('“{typed}” cannot stand in “{field}”.', { typed: wrong.typed, field: wrong.field }),
    wrong.can === hostNames.worker
      ? say('Write it with small letters, digits and hyphens alone.')
      : say(
          'Write the name alone, as your host shows it: without an address around it or a space.',
        ),
  )
}

interface TypedName {
  readonly field: string
  readonly typed: string
  readonly can: RegExp
}

function namesOf(host: SiteHost): readonly TypedName[] {
  switch (host.kind) {
    case 'sftp':
      return [{ field: say('Server'), typed: host.server, can: hostNames.server }]
    case 's3':
      return [{ field: say('Bucket'), typed: host.bucket, can: hostNames.bucket }]
    case 'git':
      return [{ field: say('Branch'), typed: host.branch, can: hostNames.branch }]
    case 'netlify':
      return [{ field: say('Site ID'), typed: host.siteId, can: hostNames.siteId }]
    case 'cloudflare':
      return [
        { field: say('Account ID'), typed: host.accountId, can: hostNames.accountId },
        { field: say('Name of the Worker'), typed: host.worker, can: hostNames.worker },
      ]
    default:
      return assertNever(host)
  }
}
