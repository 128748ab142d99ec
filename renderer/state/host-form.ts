import type { AppError } from '../../shared/app-error'
import type { HostTriedReply } from '../../shared/ipc/requests/host-requests'
import type { SecretKeeping } from '../../shared/model/site-found'
import type { SiteHost } from '../../shared/model/site-host'
import { assertNever } from '../../shared/result'

/** How a folder reaches readers, as it is chosen: served as it is, or brought to a host. */
export type HostChoice = 'served' | SiteHost['kind']

/** What is typed about a host, whatever its kind: nothing is lost by looking at another. */
export interface HostTyped {
  readonly server: string
  readonly port: string
  readonly sftpUser: string
  readonly serverFolder: string
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly prefix: string
  readonly pathStyle: boolean
  readonly accessKeyId: string
  readonly repository: string
  readonly branch: string
  readonly gitUser: string
  readonly netlifySite: string
  readonly accountId: string
  readonly worker: string
}

/** A host being set up or changed. */
export interface HostForm extends HostTyped {
  readonly choice: HostChoice
  /** What is set up now; null: nothing. */
  readonly known: SiteHost | null
  /** Where its password or key is kept; null: it is not at hand. */
  readonly kept: SecretKeeping | null
  readonly secret: string
  /** Where it is to be kept if the system keeps none. */
  readonly without: Exclude<SecretKeeping, 'system'>
  /** The key that the server showed; null: not asked yet. */
  readonly shownKey: string | null
  /** She has compared it, and it is the right one. */
  readonly isKeyConfirmed: boolean
  /** What the host answered to exactly what is typed. */
  readonly tried: HostTriedReply | null
  /** What is waited for, and the number of the ask: a reply to one that was given up changes nothing. */
  readonly waiting: { readonly does: HostStep; readonly ask: number } | null
  readonly trouble: AppError | null
}

/** What comes next: look at the server's key, try it, keep it. */
export type HostStep = 'key' | 'try' | 'save'

/** The form for what is set up. */
export function hostForm(known: SiteHost | null, kept: SecretKeeping | null): HostForm {
  return {
    ...untyped,
    ...(known === null ? {} : typedOf(known)),
    choice: known?.kind ?? 'served',
    known,
    kept,
    secret: '',
    without: kept === 'file' ? 'file' : 'session',
    shownKey: known?.kind === 'sftp' ? known.fingerprint : null,
    isKeyConfirmed: known?.kind === 'sftp',
    tried: null,
    waiting: null,
    trouble: null,
  }
}

const untyped: HostTyped = {
  ...{ server: '', port: '22', sftpUser: '', serverFolder: '' },
  ...{ endpoint: '', region: '', bucket: '', prefix: '', pathStyle: true, accessKeyId: '' },
  ...{ repository: '', branch: '', gitUser: '' },
  ...{ netlifySite: '', accountId: '', worker: '' },
}

function typedOf(host: SiteHost): Partial<HostTyped> {
  switch (host.kind) {
    case 'sftp': {
      const { server, user, folder } = host
      return { server, port: String(host.port), sftpUser: user, serverFolder: folder }
    }
    case 's3': {
      const { endpoint, region, bucket, prefix, pathStyle, accessKeyId } = host
      return { endpoint, region, bucket, prefix, pathStyle, accessKeyId }
    }
    case 'git':
      return { repository: host.url, branch: host.branch, gitUser: host.user }
    case 'netlify':
      return { netlifySite: host.siteId }
    case 'cloudflare':
      return { accountId: host.accountId, worker: host.worker }
    default:
      return assertNever(host)
  }
}

/** Something is typed: what was tried is no longer that; another server has another key. */
export function typeHost(
  form: HostForm,
  change: Partial<HostTyped & Pick<HostForm, 'secret'>>,
): HostForm {
  const isElsewhere = change.server !== undefined || change.port !== undefined
  const key = isElsewhere ? { shownKey: null, isKeyConfirmed: false } : {}
  return { ...form, ...change, ...key, tried: null, trouble: null, waiting: null }
}

/** What comes next with what is typed; null: something is missing. */
export function nextStep(form: HostForm): HostStep | null {
  const { choice, server, sftpUser, serverFolder, shownKey, isKeyConfirmed } = form
  if (choice === 'sftp') {
    if ([server, sftpUser, serverFolder].some(isEmpty) || !isPort(form.port)) return null
    if (shownKey === null) return 'key'
    if (!isKeyConfirmed) return null
  } else if (required(form).some(isEmpty)) return null
  if (form.secret.trim() === '' && form.kept === null) return null
  return form.tried === null ? 'try' : 'save'
}

function required(form: HostForm): readonly string[] {
  switch (form.choice) {
    case 's3':
      return [form.endpoint, form.region, form.bucket, form.accessKeyId]
    case 'git':
      return [form.repository, form.branch]
    case 'netlify':
      return [form.netlifySite]
    case 'cloudflare':
      return [form.accountId, form.worker]
    case 'sftp':
    case 'served':
      return []
    default:
      return assertNever(form.choice)
  }
}

/** The host that is typed; null where none is: the folder is served as it is. */
export function typedHost(form: HostForm): SiteHost | null {
  const { choice: kind, pathStyle } = form
  switch (kind) {
    case 'served':
      return null
    case 'sftp':
      return {
        ...{ kind, server: nameAlone(form.server), port: Number(form.port.trim()) },
        ...{ user: form.sftpUser.trim(), folder: fromHome(form.serverFolder.trim()) },
        fingerprint: form.shownKey ?? '',
      }
    case 's3':
      return {
        ...{ kind, endpoint: form.endpoint.trim(), region: form.region.trim() },
        ...{ bucket: form.bucket.trim(), prefix: form.prefix.trim(), pathStyle },
        accessKeyId: form.accessKeyId.trim(),
      }
    case 'git':
      return {
        ...{ kind, url: form.repository.trim(), branch: form.branch.trim() },
        user: form.gitUser.trim(),
      }
    case 'netlify':
      return { kind, siteId: nameAlone(form.netlifySite) }
    case 'cloudflare':
      return { kind, accountId: form.accountId.trim(), worker: form.worker.trim() }
    default:
      return assertNever(kind)
  }
}

/** A name without the address that it was copied with. */
function nameAlone(typed: string): string {
  return typed.trim().replace(/^(?:https?|sftp|ssh):\/\/|\/+$/g, '')
}

/** `~` is a shell’s word for where the user comes in; to SFTP that is any path without a / before it. */
function fromHome(typed: string): string {
  return typed.replace(/^~(?:\/+|$)/, '') || '.'
}

function isPort(typed: string): boolean {
  return /^\d{1,5}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 65_535
}

function isEmpty(typed: string): boolean {
  return typed.trim() === ''
}
