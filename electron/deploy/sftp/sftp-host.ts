import { sentence, type Sentence } from '../../../shared/words/sentence'
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Stats } from 'ssh2'
import type { SftpHost } from '../../../shared/model/site-host'
import { ok, type Result } from '../../../shared/result'
import { uploadTimeoutMs } from '../../publish/remote/write-timeout'
import type { FilesConnection, FileToPut, HostDoor } from '../site-host'
import { filesAtOnce } from '../in-parallel'
import { tryFiles, type Readers } from '../try-files'
import { askSftp, unlessMissing, type SftpWay } from './ask-sftp'
import { readersRights, type ReadersRights } from './readers-rights'
import { siteFolders } from './site-folders'
import { openSsh } from './ssh-session'

/** Which server, and how its readers are asked. */
export interface SftpWayIn {
  readonly host: SftpHost
  /** The password, or a private key. */
  readonly secret: string
  readonly readers: Readers
}

/** A server's folder by SFTP. A file is written under a temporary name, then takes the old one's place. */
export function sftpHost({ host, secret, readers }: SftpWayIn): HostDoor {
  const open = async (): Promise<Result<FilesConnection>> => {
    const session = await openSsh(host, { user: host.user, secret })
    if (!session.ok) return session
    return ok(connectionOver({ session: session.value, server: host.server }, host.folder))
  }
  return {
    open,
    tryOut: () =>
      tryFiles(open, { server: sentence('SFTP to {server}', { server: host.server }), ...readers }),
  }
}

function connectionOver(way: SftpWay, folder: string): FilesConnection {
  const at = (path: string) => posix.join(folder, path)
  const rights = readersRights(way)
  const folderOf = siteFolders({ way, rights }, posix.dirname(at('index.html')))
  return {
    kind: 'files',
    get: async (path) => {
      const doing = sentence('read {path}', { path })
      const there = await askSftp<Stats>(way, doing, (sftp, done) => {
        sftp.stat(at(path), done)
      })
      if (!there.ok) return unlessMissing<Buffer>(there)
      const patient = { ...way, patienceMs: uploadTimeoutMs(there.value.size, filesAtOnce) }
      const read = await askSftp<Buffer>(patient, doing, (sftp, done) => {
        sftp.readFile(at(path), done)
      })
      return unlessMissing(read)
    },
    put: async (path, file) => {
      const ready = await folderOf(at(path))
      return ready.ok ? putWhole({ way, rights }, at(path), file) : ready
    },
    remove: (path) => remove(way, at(path)),
    close: async () => {
      way.session.close()
      await way.session.gone
    },
  }
}

interface Putting {
  readonly way: SftpWay
  readonly rights: ReadersRights
}

async function putWhole(
  { way, rights }: Putting,
  path: string,
  { bytes }: FileToPut,
): Promise<Result<null>> {
  // One name for each file: what a broken connection left of it is found by the next try.
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12)
  const beside = posix.join(posix.dirname(path), `.dateline-${name}`)
  const temporary = `${beside}.part`
  const written = await writeAnew(way, temporary, bytes)
  if (written.ok) await rights.ofMade(temporary, 'file')
  const placed = written.ok
    ? await place(way, { temporary, path, aside: `${beside}.old` })
    : written
  if (!placed.ok) await remove(way, temporary)
  return placed
}

/** Writes a file of new rights: one that was left behind keeps its own, which may be anybody's to write. */
async function writeAnew(way: SftpWay, path: string, bytes: Uint8Array): Promise<Result<null>> {
  const patient = { ...way, patienceMs: uploadTimeoutMs(bytes.length, filesAtOnce) }
  const write = (flag: 'wx' | 'w') =>
    askSftp(patient, sentence('write a file'), (sftp, done) => {
      // Without rights of our own: some servers give what is asked for, and anybody there could write.
      sftp.writeFile(path, Buffer.from(bytes), { flag }, done)
    })
  const isNew = await write('wx')
  if (isNew.ok) return ok(null)
  // A name that is taken is a mere failure to the protocol.
  if (isNew.error.kind !== 'remote-broken') return isNew
  const cleared = await remove(way, path)
  if (!cleared.ok) return cleared
  const written = await write('w')
  return written.ok ? ok(null) : written
}

async function remove(way: SftpWay, path: string): Promise<Result<null>> {
  const removed = await askSftp(way, sentence('remove a file'), (sftp, done) => {
    sftp.unlink(path, done)
  })
  const gone = unlessMissing(removed)
  return gone.ok ? ok(null) : gone
}

interface Placing {
  readonly temporary: string
  readonly path: string
  /** Where the old file waits for a moment. */
  readonly aside: string
}

/** Puts a written file in its place. Whatever fails, readers still have the old one there. */
async function place(way: SftpWay, { temporary, path, aside }: Placing): Promise<Result<null>> {
  const whole = await askSftp(way, placing(), (sftp, done) => {
    sftp.ext_openssh_rename(temporary, path, done)
  })
  if (whole.ok) return ok(null)
  // Servers other than OpenSSH’s may rename onto a free name only.
  const free = await rename(way, temporary, path)
  if (free.ok) return remove(way, aside)
  const cleared = await remove(way, aside)
  if (!cleared.ok) return cleared
  const stepped = await rename(way, path, aside)
  // A taken name is a mere failure to OpenSSH: why the old file may not make room says more.
  if (!stepped.ok) return stepped.error.kind === 'remote-broken' ? free : stepped
  const placed = await rename(way, temporary, path)
  if (placed.ok) return remove(way, aside)
  const back = await rename(way, aside, path)
  return back.ok ? placed : back
}

async function rename(way: SftpWay, from: string, to: string): Promise<Result<null>> {
  const renamed = await askSftp(way, placing(), (sftp, done) => {
    sftp.rename(from, to, done)
  })
  return renamed.ok ? ok(null) : renamed
}

function placing(): Sentence {
  return sentence('put a file in its place')
}
