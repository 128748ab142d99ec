import { expect, test } from 'vitest'
import { followAll } from '../../../electron/publish/follow-up'
import { followAtPlace } from '../../../electron/publish/outbox/follow-at-place'
import { openNewsroomOutbox } from '../../../electron/publish/outbox/newsroom-outbox'
import type { SendParts } from '../../../electron/publish/outbox/send-delivery'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { bridge, storyLinkingTo } from '../publish/linked-stories'
import { newsroomWithSite, textOf } from '../publish/newsroom-with-site'
import {
  afterwards,
  ann,
  must,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from '../support/temp-newsroom'
import { harbour, openTestOutbox } from './test-outbox'

test('news that comes while old pages are made anew goes before the rest of them', async () => {
  const store = openNewsroom()
  const [first, second] = [startDay(store).article.id, startDay(store).article.id]
  const order: string[] = []
  let left = 3
  const { put, pass, answer } = openTestOutbox(store, false, async () => {
    order.push('followed')
    left -= 1
    if (left === 2) put(second, harbour)
    return left === 0 ? 'all' : 'more'
  })
  answer(harbour, () => {
    order.push('sent')
    return ok('verified')
  })
  put(first, harbour)

  await pass(1_000)

  expect(order).toEqual(['sent', 'followed', 'sent', 'followed', 'followed'])
})

test('what was made anew in a folder with a host is brought there, once all of it is made', async () => {
  const { store, target, parts, publish } = newsroomWithSite()
  const { id } = startDay(store).article
  postUpdate(store, id, 'The ferry is off.')
  must(await publish(id, ann(60)))
  must(store.sites.noteFiles(target.id, { written: [], removed: [], follows: id }))
  const brought: string[] = []
  const unused = () => {
    throw new Error('nothing goes to a server')
  }
  const place = { ...target, host: { kind: 'netlify', siteId: 'harbour' } } as const
  const sending: SendParts = {
    ...{ ...parts, findTarget: () => place, onReport: () => undefined },
    ...{ openSite: unused, pictureBytes: unused, reachReaders: unused },
    bringSite: async ({ siteName }) => {
      brought.push(siteName)
      return ok(null)
    },
  }

  expect(await followAtPlace(sending, target.id)).toBe('all')
  expect(await followAtPlace(sending, target.id)).toBe('all')

  expect(brought).toEqual(['The Harbour'])
})

/** An app that opens a newsroom; what it does by itself has been done when this is over. */
function openApp(
  of: ReturnType<typeof newsroomWithSite>,
  dataFolder: string,
  atHost: Pick<SendParts, 'bringSite' | 'findTarget'> = { findTarget: () => of.target },
) {
  const store = openNewsroom(dataFolder)
  const bugs: unknown[] = []
  const unused = () => {
    throw new Error('nothing goes to a server')
  }
  const queue = openNewsroomOutbox(
    {
      ...{ ...of.parts, store, ...atHost },
      ...{ openSite: unused, pictureBytes: unused, reachReaders: unused },
      ...{ chance: () => 0.5, onChange: () => undefined },
      after: (_, run) => {
        const timer = setTimeout(run, 0)
        return () => {
          clearTimeout(timer)
        }
      },
      onBug: (cause) => bugs.push(cause),
    },
    { paused: false },
  )
  afterwards(queue.outbox.stop)
  return { store, bugs, outbox: queue.outbox }
}

test('what was to follow when Dateline was cut off is made when it is opened again', async () => {
  const dataFolder = tempFolder()
  const before = newsroomWithSite(tempFolder(), dataFolder)
  const other = bridge(before)
  const story = storyLinkingTo(before, other)
  must(await before.publish(story, ann(60)))
  must(await before.publish(other, ann(120)))
  expect(before.store.sites.placesToFollow()).toEqual([before.target.id])
  before.store.close()

  const { store, bugs } = openApp(before, dataFolder)

  await expect.poll(() => store.sites.placesToFollow(), { timeout: 15_000 }).toEqual([])
  const page = textOf(before.target, '2023/05/24/storm/index.html')
  expect(page).toContain('>the bridge</a>')
  expect(bugs).toEqual([])
})

test('what was made anew and had not reached its host is brought there by the next start', async () => {
  const dataFolder = tempFolder()
  const before = newsroomWithSite(tempFolder(), dataFolder)
  const place = { ...before.target, host: { kind: 'netlify', siteId: 'harbour' } } as const
  const other = bridge(before)
  must(await before.publish(storyLinkingTo(before, other), ann(60)))
  must(await before.publish(other, ann(120)))
  // The power goes between the folder and the host.
  must(await followAll(before.parts, place))
  expect(before.store.sites.toFollow(place.id)).toEqual([])
  before.store.close()
  const away = err(appError('network-down', 'No network.', 'Wait.'))
  const answers: Result<null>[] = [away, ok(null)]
  const tries: Result<null>[] = []
  const bringSite = async () => {
    const answer = answers[tries.length] ?? ok(null)
    tries.push(answer)
    return answer
  }

  const { store, outbox, bugs } = openApp(before, dataFolder, {
    findTarget: () => place,
    bringSite,
  })
  await expect.poll(() => tries, { timeout: 15_000 }).toEqual([away])
  expect(store.sites.placesToFollow()).toEqual([place.id])
  outbox.wake()

  await expect.poll(() => store.sites.placesToFollow(), { timeout: 15_000 }).toEqual([])
  outbox.wake()
  expect(tries).toEqual([away, ok(null)])
  expect(bugs).toEqual([])
})
