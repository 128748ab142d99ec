import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendDelivery, type SendParts } from '../../../electron/publish/outbox/send-delivery'
import { connect } from '../../../electron/store/sqlite/connection'
import { appError } from '../../../shared/app-error'
import { plainDesign } from '../../../shared/model/site-design'
import type { Delivery } from '../../../shared/model/delivery'
import { allTheSame, pingWords } from '../../../shared/publish/hosts/ping-words'
import { err, ok } from '../../../shared/result'
import { speak } from '../../../shared/words/say'
import { newsroomWithSite } from '../publish/newsroom-with-site'
import {
  afterwards,
  ann,
  kindOf,
  must,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from '../support/temp-newsroom'

afterEach(() => {
  speak('en')
})

/** A hub that answers as the test says, and what it heard. */
async function hubThatSays(status: number) {
  const heard: string[] = []
  const server = createServer((asked, answer) => {
    let body = ''
    asked.on('data', (part: Buffer) => (body += part.toString()))
    asked.on('end', () => {
      heard.push(body)
      answer.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterwards(() => server.close())
  return { heard, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` }
}

/** A site that names a hub, and an article for it. */
async function siteWithHub(status: number) {
  const hub = await hubThatSays(status)
  const { store, target, parts } = newsroomWithSite()
  const { id } = startDay(store).article
  postUpdate(store, id, 'The ferry is off.')
  const pings = { webSubHub: hub.url, indexNowKey: '' }
  const place = { ...target, design: { ...plainDesign, pings } }
  const unused = () => {
    throw new Error('nothing goes to a server')
  }
  const sending: SendParts = {
    ...{ ...parts, findTarget: () => place, onReport: () => undefined },
    ...{ openSite: unused, pictureBytes: unused, reachReaders: unused },
  }
  const order = (kind: Delivery['kind'], at: number): Delivery => {
    const wanted = { articleId: id, targetId: target.id, kind, notBefore: null, publishAt: null }
    return must(store.outbox.enqueue(wanted, ann(at)))
  }
  const send = async (kind: Delivery['kind'], at: number): Promise<Delivery> => {
    const delivery = order(kind, at)
    must(await sendDelivery(sending, delivery, () => undefined))
    must(store.outbox.note(delivery.id, { state: 'verified', endedAt: ann(at).at }))
    return must(store.outbox.get(delivery.id))
  }
  return { ...hub, store, place, sending, order, send }
}

test.each([
  [202, 'The hub for feeds was told.'],
  [503, 'The hub for feeds was not told. The answer was 503.'],
])('a hub that answers %s is remembered with the sending', async (status, words) => {
  const { send } = await siteWithHub(status)

  const { told = [] } = await send('publish', 60)

  expect(told).toEqual([{ kind: 'websub', answer: { kind: 'status', status } }])
  expect(told.map((each) => pingWords(each))).toEqual([words])
  expect(allTheSame(told)).toBe(status === 202 ? '' : 'The page is live all the same.')
})

test('what a hub answered is read in the language that is spoken then', async () => {
  const { send } = await siteWithHub(503)
  const { told = [] } = await send('publish', 60)

  speak('de')

  expect(told.map((each) => pingWords(each))).toEqual([
    'Der Verteiler für Feeds weiß noch nichts davon. Die Antwort war 503.',
  ])
  expect(allTheSame(told)).toBe('Die Seite ist trotzdem live.')
})

test('of an article that is taken down the feeds that lost it are told, too', async () => {
  const { heard, send } = await siteWithHub(202)
  await send('publish', 60)
  heard.length = 0

  const { told } = await send('hide', 120)

  expect(told).toEqual([{ kind: 'websub', answer: { kind: 'status', status: 202 } }])
  const feeds = new URLSearchParams(heard[0]).getAll('hub.url')
  expect(feeds).toContain('https://harbour.example/feed.xml')
  expect(feeds).toContain('https://harbour.example/2023/05/24/a-day-at-the-harbour/feed.xml')
})

/** The same site behind a host that is away until the test says so. */
async function siteBehindHost(kind: Delivery['kind']) {
  const room = await siteWithHub(202)
  if (kind === 'hide') await room.send('publish', 60)
  room.heard.length = 0
  const host = { isAway: true }
  const place = { ...room.place, host: { kind: 'netlify', siteId: 'harbour' } } as const
  const away = err(appError('network-down', 'No network.', 'Wait.'))
  const sending: SendParts = {
    ...{ ...room.sending, findTarget: () => place },
    reachReaders: async () => (host.isAway ? away : ok(null)),
  }
  const delivery = room.order(kind, 120)
  const attempt = () => sendDelivery(sending, delivery, () => undefined)
  return { ...room, host, attempt, told: () => must(room.store.outbox.get(delivery.id)).told }
}

test.each(['publish', 'hide'] as const)(
  'a host that was away: hubs are told once its readers have what was sent (%s)',
  async (kind) => {
    const { heard, host, attempt, told } = await siteBehindHost(kind)

    expect([kindOf(await attempt()), kindOf(await attempt())]).toEqual([
      'network-down',
      'network-down',
    ])
    expect(heard).toEqual([])
    host.isAway = false
    must(await attempt())

    const feeds = new URLSearchParams(heard[0]).getAll('hub.url')
    expect(feeds).toContain('https://harbour.example/feed.xml')
    expect(feeds).toContain('https://harbour.example/2023/05/24/a-day-at-the-harbour/feed.xml')
    expect(told()).toEqual([{ kind: 'websub', answer: { kind: 'status', status: 202 } }])

    must(await attempt())
    expect(heard, 'nothing is told twice').toHaveLength(1)
  },
)

test('what an older version kept in words is said as it was', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { id } = startDay(first).article
  const order = { articleId: id, targetId: newsroomWithSite().target.id, kind: 'publish' } as const
  const delivery = must(
    first.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, ann(60)),
  )
  first.close()
  const connection = connect(`${folder}/newsroom.db`)
  const kept = [{ kind: 'websub', ok: true, message: 'Der Verteiler weiß Bescheid.' }]
  connection.run('UPDATE deliveries SET told = ? WHERE id = ?', JSON.stringify(kept), delivery.id)
  connection.close()

  const { told = [] } = must(openNewsroom(folder).outbox.get(delivery.id))

  expect(told.map((each) => pingWords(each))).toEqual(['Der Verteiler weiß Bescheid.'])
})
