import { say } from '../../shared/words/say'
import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { Handlers } from '../../shared/ipc/contract'
import type { hostRequests } from '../../shared/ipc/requests/host-requests'
import type { FolderTarget } from '../../shared/model/publication'
import { hostPlace, hostSecretFor, type SiteHost } from '../../shared/model/site-host'
import { targetId } from '../../shared/ids'
import { err, ok, type Result } from '../../shared/result'
import { namesSomebody } from '../deploy/host-address'
import { readHostKey } from '../deploy/sftp/ssh-session'
import { siteUrlOf } from '../publish/folder-target'
import { saveWithSecret, type PlaceChange } from '../secrets/save-with-secret'
import { findFolder } from '../settings/find-target'
import { newId } from '../store/new-id'
import type { NewsroomParts } from './newsroom-parts'

/** Setting up how a folder reaches readers. */
export function hostHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof hostRequests> {
  return {
    readSftpKey: async (at) => {
      const fingerprint = await readHostKey(at)
      return fingerprint.ok ? ok({ fingerprint: fingerprint.value }) : fingerprint
    },
    tryHost: async ({ id, siteUrl: typed, host, secret }) => {
      const siteUrl = siteUrlOf(typed)
      if (!siteUrl.ok) return siteUrl
      const named = namesSomebody(host)
      if (named !== null) return err(named)
      const known = secretFor(parts, { id, host, secret })
      if (!known.ok) return known
      // A copy of a repository made while trying is nobody's: its name is used once.
      const door = parts.openHost({
        ...{ id: id ?? targetId(newId()), siteUrl: siteUrl.value },
        ...{ host, secret: known.value },
      })
      return door.ok ? door.value.tryOut() : door
    },
    saveHost: async ({ id, host, secret, keeping }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      if (host === null) {
        return keepHost(parts, target.value, { host: undefined, secret: { kind: 'forgotten' } })
      }
      const named = namesSomebody(host)
      if (named !== null) return err(named)
      if (secret !== null) {
        const given = { kind: 'given', secret, keeping } as const
        return keepHost(parts, target.value, { host, secret: given })
      }
      const known = secretFor(parts, { id, host, secret })
      if (!known.ok) return known
      return keepHost(parts, target.value, { host, secret: { kind: 'kept', under: id } })
    },
  }
}

interface HostWanted {
  readonly host: SiteHost | undefined
  readonly secret: PlaceChange['secret']
}

function keepHost(
  parts: NewsroomParts,
  former: FolderTarget,
  { host, secret }: HostWanted,
): Result<FolderTarget> {
  const { id } = former
  const { host: before, ...folder } = former
  const isSame = host !== undefined && before !== undefined && hostPlace(host) === hostPlace(before)
  const target: FolderTarget = host === undefined ? folder : { ...folder, host }
  const now = parts.settings.get()
  const targets = now.targets.map((each) => (each.id === id ? target : each))
  const saved = saveWithSecret(parts, {
    ...{ id, settings: { ...now, targets }, secret },
    // Another place holds nothing of ours yet, whatever the former one was given.
    finish: () => (isSame ? ok(null) : parts.store.deployed.forgetTarget(id)),
  })
  if (!saved.ok) return saved
  parts.outbox.mended(id)
  return ok(target)
}

/** A kept password or key goes to whom it was given for, whoever asks. */
function secretFor(
  parts: NewsroomParts,
  of: {
    readonly id: TargetId | null
    readonly host: SiteHost
    readonly secret: string | null
  },
): Result<string> {
  if (of.secret !== null) return ok(of.secret)
  const target = of.id === null ? null : findFolder(parts, of.id)
  const before = target?.ok === true ? target.value.host : undefined
  if (of.id === null || before === undefined) return err(noSecret())
  return hostSecretFor(before) === hostSecretFor(of.host)
    ? parts.secrets.find(of.id)
    : err(anotherHost())
}

function noSecret() {
  return appError(
    'secret-missing',
    say('There is no password, key or token to try yet.'),
    say('Paste it, then try again.'),
  )
}

function anotherHost() {
  return appError(
    'secret-missing',
    say(
      'This is another host or another user than before, so the kept password or key was not sent there.',
    ),
    say('Give the password or key once more.'),
  )
}
