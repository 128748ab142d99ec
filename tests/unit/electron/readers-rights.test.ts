import type { SFTPWrapper } from 'ssh2'
import { expect, test } from 'vitest'
import { readersRights } from '../../../electron/deploy/sftp/readers-rights'
import type { SftpDone } from '../../../electron/deploy/sftp/ask-sftp'

/** A server that tells these rights of whatever lies there, and what it was asked to set. */
function serverTelling(mode: number | undefined, refuses = false) {
  const set: string[] = []
  const sftp = {
    stat: (_path: string, done: SftpDone<object>) => {
      done(undefined, { mode })
    },
    chmod: (_path: string, rights: number, done: SftpDone<void>) => {
      set.push(rights.toString(8))
      done(refuses ? Object.assign(new Error('no'), { code: 3 }) : undefined)
    },
  }
  const session = {
    sftp: sftp as unknown as SFTPWrapper,
    gone: new Promise<void>(() => undefined),
    whenGone: () => () => undefined,
    close: () => undefined,
  }
  return { rights: readersRights({ session, server: 'www.quay.example' }), set }
}

test.each([
  ['a file of nobody else', 'file', 0o100600, ['644']],
  ['a file of a group', 'file', 0o100660, ['664']],
  ['a file that all may read', 'file', 0o100644, []],
  ['a folder of nobody else', 'folder', 0o40700, ['755']],
  ['a folder that all may list, not enter', 'folder', 0o40744, ['755']],
  ['a folder whose group inherits', 'folder', 0o42750, []],
  ['a file of a server without rights', 'file', 0o100000, []],
  ['a file of which nothing is told', 'file', undefined, []],
] as const)('%s: readers get what they need, and no more', async (_what, lying, mode, wanted) => {
  const { rights, set } = serverTelling(mode)

  await rights.ofMade('news/index.html', lying)

  expect(set).toEqual(wanted)
})

test('a server that refuses is asked once', async () => {
  const { rights, set } = serverTelling(0o100600, true)

  await rights.ofMade('news/index.html', 'file')
  await rights.ofMade('news/feed.xml', 'file')
  await rights.ofMade('news/2026', 'folder')

  expect(set).toEqual(['644'])
})
