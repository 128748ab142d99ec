import {
  closeSync,
  fchmodSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
  existsSync,
  fstatSync,
} from 'node:fs'
import { join, posix } from 'node:path'
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2'

const { STATUS_CODE: status, OPEN_MODE: mode } = ssh2.utils.sftp

/** As OpenSSH answers what the system says; all else is a failure. */
const saidOf: ReadonlyMap<unknown, number> = new Map([
  ['ENOENT', status.NO_SUCH_FILE],
  ['EPERM', status.PERMISSION_DENIED],
])

/** What may be renamed; `denied`: it is another owner’s, in a folder where only owners may. */
export type MayPlace = (from: string) => boolean | 'denied'

/** Answers SFTP over a folder, with no extension and no rename onto a name that is taken (draft 3). */
export function serveFolder(
  sftp: SFTPWrapper,
  folder: string,
  mayPlace: MayPlace = () => true,
): void {
  const at = (path: string) => join(folder, posix.normalize(`/${path}`))
  const handles = new Map<number, number>()
  let last = 0
  const fileOf = (handle: Buffer) => handles.get(handle.readUInt32BE(0)) ?? -1
  const answer = (id: number, act: () => void) => {
    try {
      act()
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      sftp.status(id, saidOf.get(code) ?? status.FAILURE)
    }
  }
  const done = (id: number, act: () => void) => {
    answer(id, () => {
      act()
      sftp.status(id, status.OK)
    })
  }
  sftp.on('REALPATH', (id, path) => {
    const name = posix.normalize(`/${path}`)
    sftp.name(id, [{ filename: name, longname: name, attrs: attributesOf(at(path)) }])
  })
  const stat = (id: number, path: string) => {
    answer(id, () => {
      sftp.attrs(id, attributesOf(at(path)))
    })
  }
  sftp.on('STAT', stat)
  sftp.on('LSTAT', stat)
  sftp.on('OPEN', (id, path, flags, attributes: Partial<Attributes>) => {
    answer(id, () => {
      const write = (flags & mode.EXCL) === 0 ? 'w' : 'wx'
      const file = openSync(at(path), (flags & mode.WRITE) === 0 ? 'r' : write)
      // As ProFTPD does: the rights that are asked for are given, whatever is the rule there.
      if (attributes.mode !== undefined) fchmodSync(file, attributes.mode)
      last += 1
      handles.set(last, file)
      const handle = Buffer.alloc(4)
      handle.writeUInt32BE(last)
      sftp.handle(id, handle)
    })
  })
  sftp.on('FSTAT', (id, handle) => {
    answer(id, () => {
      const { size } = fstatSync(fileOf(handle))
      sftp.attrs(id, { mode: 0o100644, uid: 0, gid: 0, size, atime: 0, mtime: 0 })
    })
  })
  sftp.on('READ', (id, handle, offset, length) => {
    answer(id, () => {
      const bytes = Buffer.alloc(length)
      const read = readSync(fileOf(handle), bytes, 0, length, offset)
      if (read === 0) sftp.status(id, status.EOF)
      else sftp.data(id, bytes.subarray(0, read))
    })
  })
  sftp.on('WRITE', (id, handle, offset, data) => {
    done(id, () => writeSync(fileOf(handle), data, 0, data.length, offset))
  })
  sftp.on('FSETSTAT', (id) => {
    sftp.status(id, status.OK)
  })
  sftp.on('CLOSE', (id, handle) => {
    done(id, () => {
      closeSync(fileOf(handle))
      handles.delete(handle.readUInt32BE(0))
    })
  })
  sftp.on('REMOVE', (id, path) => {
    done(id, () => {
      unlinkSync(at(path))
    })
  })
  sftp.on('RENAME', (id, from, to) => {
    done(id, () => {
      if (existsSync(at(to))) throw new Error('that name is taken')
      const may = mayPlace(from)
      if (may === 'denied') throw Object.assign(new Error('not yours'), { code: 'EPERM' })
      if (!may) throw new Error('not there')
      renameSync(at(from), at(to))
    })
  })
  sftp.on('MKDIR', (id, path) => {
    done(id, () => {
      mkdirSync(at(path))
    })
  })
}

function attributesOf(path: string): Attributes {
  const { size, mode: bits } = statSync(path)
  return { mode: bits, uid: 0, gid: 0, size, atime: 0, mtime: 0 }
}
