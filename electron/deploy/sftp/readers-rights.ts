import type { Stats } from 'ssh2'
import { sentence, type Sentence } from '../../../shared/words/sentence'
import { askSftp, type SftpWay } from './ask-sftp'

/** A file, or a folder of files. */
export type Lying = 'file' | 'folder'

/** Sees to it that a web server of another user can read what Dateline brings. Never fails. */
export interface ReadersRights {
  /** Of what Dateline has just made. */
  readonly ofMade: (path: string, lying: Lying) => Promise<void>
}

/** What a server tells of a file or folder; not all tell its rights. */
export type Told = Partial<Stats>

/** What everybody needs to read a file, or to find one in a folder. */
const readable = { file: 0o444, folder: 0o555 } as const

/** What is made in such a folder belongs to its group, so that group is meant to read it. */
const setGroup = 0o2000

/**
 * Adds the right to read where the server's own rule (a umask such as 077) keeps everybody else out; a right
 * to write is never given, and no right is taken. A server that refuses is not asked again.
 */
export function readersRights(way: SftpWay): ReadersRights {
  // One rule holds for all files, and one for all folders: the first of them shows it.
  const rules = new Map<Lying, Promise<boolean>>()
  let isRefused = false
  const allow = async (path: string, { mode }: Told, lying: Lying) => {
    if (isRefused || mode === undefined || !keepsOut({ mode }, lying)) return
    const rights = (mode | readable[lying]) & 0o7777
    const set = await askSftp(way, untold(), (sftp, done) => {
      sftp.chmod(path, rights, done)
    })
    if (!set.ok) isRefused = true
  }
  return {
    ofMade: async (path, lying) => {
      const rule = rules.get(lying) ?? lookAt(way, path).then((made) => keepsOut(made, lying))
      rules.set(lying, rule)
      if (await rule) await allow(path, await lookAt(way, path), lying)
    },
  }
}

function keepsOut({ mode }: Told, lying: Lying): boolean {
  // Where its owner may not read what it made, the server has no such rights and tells of none.
  if (mode === undefined || (mode & 0o400) === 0 || (mode & setGroup) !== 0) return false
  const others = readable[lying] & 0o007
  return (mode & others) !== others
}

async function lookAt(way: SftpWay, path: string): Promise<Told> {
  const seen = await askSftp<Told>(way, untold(), (sftp, done) => {
    sftp.stat(path, done)
  })
  return seen.ok ? seen.value : {}
}

/** Nobody is told when it fails: reading back shows whether readers get the page. */
function untold(): Sentence {
  return sentence('write a file')
}
