import { takeDown } from '../../electron/publish/outbox/take-down'
import { deliver } from '../../electron/publish/remote/deliver'
import type { DeliverOrder } from '../../electron/publish/remote/deliver-order'
import { sendCall, type SendCall } from '../../electron/publish/remote/http'
import type {
  PictureToSend,
  RemotePost,
  RemoteSite,
} from '../../electron/publish/remote/remote-site'
import type { ContentStore } from '../../electron/store/content-store'
import { emptyBody, makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import { deliveryId, entryId } from '../../shared/ids'
import type { Delivery } from '../../shared/model/delivery'
import type { RemoteTarget } from '../../shared/model/publication'
import { missingParts } from '../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../shared/publish/remote/read-remote-page'
import type { RemoteContent, RemotePart } from '../../shared/publish/remote/remote-content'
import { ok } from '../../shared/result'
import { at, sampleFields } from '../support/sample-coverage'
import { faultsFrom } from './fault-proxy/fault'
import { startFaultProxy } from './fault-proxy/fault-proxy'
import { seeded } from './fault-proxy/seeded'

/** A server that articles are published to through a proxy that breaks things. */
export interface ServerUnderTest {
  /** Its address, ending in a slash, as it calls itself. */
  readonly url: string
  readonly target: RemoteTarget
  readonly open: (send: SendCall) => RemoteSite
  /** Whether a write upon an older state is refused; else a late request may undo a newer text. */
  readonly refusesStaleWrites: boolean
  /** Milliseconds that an answer is waited for; a busy machine only means more faults. */
  readonly clientWaitsMs: number
  /** A picture under a name, of a kind the server takes. */
  readonly picture: (name: string) => PictureToSend
  /** A sending that takes many questions meets a fault in most tries. */
  readonly mostTries: number
}

/** One day of coverage, published, edited, withdrawn from and taken down, as a seed says. */
export interface Run {
  readonly seed: number
  readonly server: ServerUnderTest
  readonly store: ContentStore
}

/** How a run went. */
export interface RunReport {
  readonly seed: number
  /** What went wrong for the newsroom: a loss, a duplicate, a false “verified”; empty: nothing. */
  readonly complaints: readonly string[]
  readonly tries: number
  readonly faults: number
  /** What the proxy did, a line for each exchange. */
  readonly proxy: string
}

const passing = new Set(['network-down', 'remote-busy', 'remote-broken'])

/** Publishes a day through a proxy until everything is there, and says what the server then holds. */
export async function runThroughFaults({ seed, server, store }: Run): Promise<RunReport> {
  const next = seeded(seed ^ 0x5eed)
  const lateness = seeded(seed ^ 0x1a7e)
  const proxy = await startFaultProxy({
    upstream: () => server.url,
    nextFault: faultsFrom(seed, 0.08 + 0.06 * (seed % 4)),
    // Mostly while the next try is under way, sometimes long after.
    lateMs: () => 400 * lateness() ** 2,
  })
  const fresh = store.articles.create({ kind: 'live', fields: sampleFields }, act)
  if (!fresh.ok) throw new Error(fresh.error.message)
  const articleId = fresh.value.article.id
  const run = new Attempts({
    ...{ store, articleId, target: server.target, picture: server.picture(articleId) },
    mostTries: server.mostTries,
    direct: server.open(sendCall),
    // A new one each time, as after a crash: nothing is remembered but what the store holds.
    open: () =>
      server.open((call) =>
        sendCall({
          ...call,
          url: call.url.replace(server.url, proxy.url),
          timeoutMs: server.clientWaitsMs,
        }),
      ),
  })
  const day = aDay(next, { name: articleId, picture: server.picture(articleId) })
  for (const content of day) {
    // Sometimes a newer text takes the place of one that is still being tried.
    const isOvertaken = content !== day.at(-1) && next() < 0.4
    await run.publish(content, isOvertaken ? 1 + Math.floor(2 * next()) : server.mostTries)
  }
  await proxy.quiet()
  if (server.refusesStaleWrites) await run.look('when all late requests had come in')
  if (next() < 0.4) await run.takeDown(next() < 0.5 ? 'hide' : 'delete')
  await proxy.quiet()
  if (server.refusesStaleWrites) await run.look('at the end')
  await proxy.stop()
  return {
    ...{ seed, complaints: run.complaints, tries: run.tries, proxy: proxy.report() },
    faults: proxy.exchanges.filter(({ fault }) => fault !== 'pass').length,
  }
}

interface AttemptParts {
  readonly store: ContentStore
  readonly articleId: DeliverOrder['articleId']
  readonly target: RemoteTarget
  readonly picture: PictureToSend
  readonly mostTries: number
  /** Past the proxy: what the server really holds. */
  readonly direct: RemoteSite
  readonly open: () => RemoteSite
}

class Attempts {
  readonly complaints: string[] = []
  tries = 0
  /** What readers must have; null: nothing. */
  private promised: RemoteContent | null = null

  constructor(private readonly parts: AttemptParts) {}

  /** Tries until it is verified, or until it has been tried so often. */
  async publish(content: RemoteContent, most: number): Promise<void> {
    const { articleId, target, store, open, picture } = this.parts
    const order: DeliverOrder = {
      ...{ articleId, target, content, kind: 'live', isOver: false, slug: `day-${articleId}` },
      ...{ language: 'en-GB', publishedAt: at(8, 40), state: 'public' },
      ...{ formerly: null, byScheduler: false },
    }
    await this.untilDone(async () => {
      const sent = await deliver(
        {
          site: open(),
          remote: store.remote,
          pictureBytes: () => Promise.resolve(ok(picture.bytes)),
          onStep: () => undefined,
          now: () => Date.now(),
        },
        order,
      )
      if (!sent.ok) return sent.error.kind
      if (sent.value.kind !== 'verified') return 'again'
      this.promised = content
      await this.look('when “verified” was said')
      return 'done'
    }, most)
  }

  async takeDown(kind: 'hide' | 'delete'): Promise<void> {
    const { store, target, open } = this.parts
    await this.untilDone(async () => {
      const delivery = deliveryOf(this.parts, kind)
      const sent = await takeDown(
        { site: open(), store, onStep: () => undefined },
        {
          ...{ delivery, target },
        },
      )
      if (!sent.ok) return sent.error.kind
      if (sent.value !== 'verified') return 'again'
      this.promised = null
      await this.look('when it was said to be gone')
      return 'done'
    })
  }

  /** As the outbox does, but without its pauses. */
  private async untilDone(
    attempt: () => Promise<string>,
    most = this.parts.mostTries,
  ): Promise<void> {
    const { mostTries } = this.parts
    for (let tries = 0; tries < most; tries += 1) {
      this.tries += 1
      const how = await attempt()
      if (how === 'done') return
      if (how !== 'again' && !passing.has(how)) {
        this.complaints.push(`the editor was called for “${how}”, which nobody had caused`)
        return
      }
    }
    if (most === mostTries) this.complaints.push(`not done after ${String(mostTries)} tries`)
  }

  /** Looks at the server itself: one post, all of it, and nothing that was taken back. */
  async look(when: string): Promise<void> {
    const { direct, articleId } = this.parts
    const found = await direct.find(articleId)
    if (!found.ok) throw new Error(found.error.message)
    for (const words of await this.wrongWith(found.value)) {
      this.complaints.push(`${when}: ${words}`)
    }
  }

  private async wrongWith(posts: readonly RemotePost[]): Promise<readonly string[]> {
    const [post] = posts
    const content = this.promised
    if (content === null) {
      const isPublic = posts.some(({ state }) => state !== 'draft')
      return isPublic ? ['readers still have it'] : []
    }
    if (post === undefined) return ['the article is lost']
    // An empty draft that a late request makes is swept away by the next sending; no reader sees it.
    const whole = posts.filter((each) => each.state !== 'draft' || each.content.parts.length > 0)
    if (whole.length > 1) return [`there are ${String(whole.length)} articles`]
    const page = await this.parts.direct.readPage(post.url)
    const keys = post.content.parts.map(({ key }) => key)
    return [
      ...(post.state === 'public' ? [] : [`it is ${post.state}`]),
      ...missingParts(content, post.content).map((key) => `the server lacks ${key}`),
      ...(keys.length === content.parts.length ? [] : [`the server holds parts ${keys.join()}`]),
      ...(page.ok
        ? missingOnPage(page.value, { sent: content, formerly: null })
        : ['everything']
      ).map((key) => `readers lack ${key}`),
      ...(page.ok && page.value.includes(withdrawnWords) && !holds(content, withdrawnWords)
        ? ['readers still see what was withdrawn']
        : []),
    ]
  }
}

const act = { at: at(8), author: 'Ann' }
const withdrawnWords = 'A mistaken report'

function holds(content: RemoteContent, words: string): boolean {
  return JSON.stringify(content).includes(words)
}

/** A day as it grows: two updates, one more with an edit, one withdrawn, maybe a picture. */
function aDay(
  next: () => number,
  { name, picture }: { readonly name: string; readonly picture: PictureToSend },
): readonly RemoteContent[] {
  const first = update('u1', 9, `First of ${name}`)
  const wrong = update('u2', 10, `${withdrawnWords} of ${name}`)
  const edited = update('u1', 9, `First of ${name}, corrected ${String(Math.floor(next() * 1e6))}`)
  const third = update('u3', 11, `Third of ${name}`)
  const tombstone = {
    ...update('u2', 10, ''),
    body: emptyBody,
    notes: ['Withdrawn at 11:30 GMT. It was another quay.'],
  }
  const lead = next() < 0.5 ? null : { ...picture, url: '' }
  const day = (parts: readonly RemotePart[]): RemoteContent => ({
    headline: `The gates close (${name})`,
    standfirst: 'High water comes at 18:40.',
    section: '',
    tags: [],
    authors: [],
    lead,
    parts,
  })
  return [day([wrong, first]), day([third, wrong, edited]), day([third, tombstone, edited])]
}

function update(id: string, hour: number, text: string): RemotePart {
  return {
    key: entryId(id),
    stamp: at(hour),
    label: `UPDATE ${String(hour).padStart(2, '0')}00 GMT`,
    mark: '',
    headline: '',
    byline: '',
    body: makeBody([makeParagraph([makeText(text)])]),
    notes: [],
    unread: [],
  }
}

function deliveryOf({ articleId, target }: AttemptParts, kind: 'hide' | 'delete'): Delivery {
  return {
    ...{ id: deliveryId('d1'), articleId, targetId: target.id, kind, state: 'sending' },
    ...{ author: 'Ann', queuedAt: act.at, notBefore: null, publishAt: null, nextTryAt: act.at },
    ...{ attempts: 0, step: '', trouble: null, endedAt: null, publicationId: null },
  }
}
