import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { sendDelivery, type SendParts } from '../../electron/publish/outbox/send-delivery'
import { findSite } from '../../electron/publish/remote/find-site'
import { sendCall } from '../../electron/publish/remote/http'
import { openSites } from '../../electron/publish/remote/open-sites'
import { appError } from '../../shared/app-error'
import { targetId, type ArticleId } from '../../shared/ids'
import type { RemoteTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import {
  must,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
  typeText,
} from '../store/support/temp-newsroom'
import { ghostAtHand } from '../support/ghost-server'
import { wordPressAtHand } from '../support/wordpress-server'

const wordPress = await wordPressAtHand()
const ghost = await ghostAtHand()

interface RealSite {
  readonly name: string
  readonly absent: boolean
  readonly address: () => string
  readonly user: () => string
  readonly secret: () => string
}

const sites: readonly RealSite[] = [
  {
    name: wordPress.kind === 'running' ? 'WordPress' : `WordPress (${wordPress.reason})`,
    absent: wordPress.kind === 'absent',
    address: () => (wordPress.kind === 'running' ? wordPress.url : ''),
    user: () => (wordPress.kind === 'running' ? wordPress.account('editor').user : ''),
    secret: () => (wordPress.kind === 'running' ? wordPress.account('editor').password : ''),
  },
  {
    name: ghost.server === null ? `Ghost (${ghost.why})` : 'Ghost',
    absent: ghost.server === null,
    address: () => ghost.server?.siteUrl ?? '',
    user: () => '',
    secret: () => ghost.server?.adminKey ?? '',
  },
]

const wires = openSites({ send: sendCall, now: Date.now, sleep: (ms) => sleep(ms) })

/** What an editor does to set a site up: its address, then what it asks for. */
async function setUp({ address, user }: RealSite): Promise<RemoteTarget> {
  const found = must(await findSite({ address: address(), allowHttp: false }, sendCall))
  const { siteName, siteUrl, apiUrl, adminUrl } = found
  const at = { id: targetId('real'), siteName, siteUrl, apiUrl, adminUrl, allowHttp: false }
  if (found.kind === 'wordpress') return { kind: 'wordpress', ...at, user: user() }
  return found.kind === 'ghost' ? { kind: 'ghost', ...at } : { kind: 'open-api', ...at }
}

function desk(target: RemoteTarget, secret: string) {
  const store = openNewsroom()
  const now = Date.now()
  const act = (seconds: number) => ({ at: now + seconds * 1_000, author: 'Ann' })
  const parts: SendParts = {
    store,
    now: () => Date.now(),
    siteAssets: '',
    pictureForm: noPicture,
    drawn: noPicture,
    pictureBytes: noPicture,
    findTarget: () => target,
    openSite: () => wires.open(target, secret),
    onReport: () => undefined,
  }
  const send = async (articleId: ArticleId, kind: 'publish' | 'delete' = 'publish') => {
    const order = { articleId, targetId: target.id, kind, notBefore: null, publishAt: null }
    const queued = must(store.outbox.enqueue(order, act(0)))
    const delivery = must(store.outbox.note(queued.id, { state: 'sending' }))
    const sent: Result<string> = await sendDelivery(parts, delivery, () => undefined)
    store.outbox.note(queued.id, { state: sent.ok ? 'verified' : 'cancelled' })
    return sent
  }
  return { store, act, send }
}

describe.each(sites)('a day of coverage on a real $name', (site) => {
  test.skipIf(site.absent)('is set up by its address, and may be written to', async () => {
    const target = await setUp(site)

    const access = must(await must(wires.open(target, site.secret())).inspect())

    expect(access).toMatchObject({ mayCreate: true, mayPublish: true, mayUpload: true })
  })

  test.skipIf(site.absent)('is refused with a wrong password or key, in words', async () => {
    const target = await setUp(site)
    const wrong = target.kind === 'ghost' ? `${'0'.repeat(24)}:${'0'.repeat(64)}` : 'wrong wrong'

    const refused = await must(wires.open(target, wrong)).inspect()

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    expect(JSON.stringify(refused)).not.toContain(wrong)
  })

  test.skipIf(site.absent)(
    'is published, edited, and taken down, each seen by readers',
    async () => {
      const target = await setUp(site)
      const { store, act, send } = desk(target, site.secret())
      const { article } = startDay(store, {
        headline: `A day at the harbour ${String(Date.now())}`,
      })
      const first = postUpdate(store, article.id, 'The first ferry is off.', act(-3_600))
      postUpdate(store, article.id, 'The second ferry runs.', act(-60))

      expect(await send(article.id)).toEqual(ok('verified'))
      const url = store.remote.copy(target.id, article.id)?.url ?? ''
      const page = await (await fetch(url)).text()
      expect(page).toContain('The first ferry is off.')
      expect(page.indexOf('The second ferry runs.')).toBeLessThan(page.indexOf('The first ferry'))

      typeText(store, reread(store, first), 'The first ferry is off until nine.', act(10))
      expect(await send(article.id)).toEqual(ok('verified'))
      expect(await (await fetch(url)).text()).toContain('off until nine.')
      expect(reread(store, first).sent).toBe('same')

      expect(await send(article.id, 'delete')).toEqual(ok('verified'))
      expect((await fetch(url)).status).toBe(404)
    },
  )
})

function noPicture() {
  return Promise.resolve(err(appError('unexpected', 'No picture is sent here.', '')))
}
