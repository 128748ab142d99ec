import { expect, test } from 'vitest'
import { triedParts } from '../../electron/publish/remote/known-parts'
import type { RemoteCopy } from '../../electron/store/outbox-store'
import { targetId } from '../../shared/ids'
import { contentWith } from '../unit/publish/wordpress/any-content'
import { must, openNewsroom, startDay, tempFolder } from './support/temp-newsroom'

test('what half a sending wrote and took away is known after a restart, and by which numbers', () => {
  const folder = tempFolder()
  const before = openNewsroom(folder)
  const { id } = startDay(before).article
  const base = contentWith(['One.', 'Two.'])
  const numbered = base.parts.map((part, at) => ({ ...part, remoteId: String(at + 7) }))
  const copy: RemoteCopy = {
    ...{
      remoteId: '3',
      url: 'https://harbour.example/3',
      mark: 'a',
      state: 'public',
      sentHash: '',
    },
    base: { ...base, parts: numbered },
    attempts: [
      { hash: 'an older one', at: 1 },
      { hash: 'this one', at: 2, parts: triedParts(contentWith(['One, changed.']), base) },
    ],
  }
  must(before.remote.keepCopy(targetId('wp'), id, copy))
  before.close()

  const after = openNewsroom(folder)

  expect(after.remote.copy(targetId('wp'), id)).toEqual(copy)
  expect(copy.attempts[1]?.parts?.removes).toEqual(['u1'])
})
