import { describe, expect, test } from 'vitest'
import { askedFromOutside } from '../../../electron/windows/asked-from-outside'
import { articleId, entryId } from '../../../shared/ids'
import { deepLink, readDeepLink } from '../../../shared/model/deep-link'
import { noticeOfDelivery } from '../../../shared/model/notice-of-delivery'

describe('a link to an article', () => {
  test('leads where it was copied from', () => {
    const article = { articleId: articleId('storm1'), entryId: null }
    const entry = { ...article, entryId: entryId('upd2') }

    expect(readDeepLink(deepLink(article))).toEqual(article)
    expect(readDeepLink(deepLink(entry))).toEqual(entry)
    expect(readDeepLink(' DATELINE://article/storm1/ ')).toEqual(article)
  })

  test.each([
    'https://article/storm1',
    'dateline://app/index.html',
    'dateline://article/',
    'dateline://article/../../etc/passwd',
    'dateline://article/Storm',
    'dateline://article/a/b/c',
    'dateline://article/a?b=c',
  ])('“%s” is none', (address) => {
    expect(readDeepLink(address)).toBeNull()
  })
})

describe('what stands on the command line', () => {
  test('files of ours and links are opened, the rest is for somebody else', () => {
    const argv = [
      '/opt/dateline',
      '--data=/x.dateline',
      'storm.dateline',
      '/tmp/Tag.DATELINE',
      'notes.txt',
      '.',
      'dateline://article/a',
    ]

    expect(askedFromOutside(argv, '/home/ann')).toEqual([
      { kind: 'file', path: '/home/ann/storm.dateline' },
      { kind: 'file', path: '/tmp/Tag.DATELINE' },
      { kind: 'link', address: 'dateline://article/a' },
    ])
  })

  test('the program itself is not a file to open', () => {
    expect(askedFromOutside(['/opt/org.dateline'], '/')).toEqual([])
  })
})

describe('somebody who looks elsewhere', () => {
  const on = { title: 'Storm Edda', siteName: 'The Courier' }
  const delivery = { kind: 'publish', state: 'verified', trouble: null } as const

  test('is told that readers have it, that it failed, or that she must decide', () => {
    const trouble = {
      kind: 'tls-refused',
      message: 'The certificate ran out.',
      remedy: 'Renew it.',
    } as const

    expect(noticeOfDelivery(delivery, on)).toEqual({
      title: 'Live on The Courier',
      body: 'Storm Edda',
    })
    expect(noticeOfDelivery({ ...delivery, state: 'failed', trouble }, on)).toEqual({
      title: 'Not sent to The Courier',
      body: 'Storm Edda. The certificate ran out. Renew it.',
    })
    expect(noticeOfDelivery({ ...delivery, state: 'conflict' }, on)?.title).toContain(
      'somebody else',
    )
  })

  test.each(['waiting', 'sending', 'sent', 'scheduled', 'cancelled'] as const)(
    'is left alone while it is %s',
    (state) => {
      expect(noticeOfDelivery({ ...delivery, state }, on)).toBeNull()
    },
  )
})
