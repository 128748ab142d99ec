import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishSite } from '../../../electron/publish/publish-site'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import { plainDesign } from '../../../shared/model/site-design'
import { cacheRules, siteHeaders } from '../../../shared/publish/hosts/response-headers'
import { leadingFiles } from '../../../shared/publish/hosts/moving-site'
import { siteFiles } from '../../../shared/publish/hosts/site-files'
import type { SiteFile } from '../../../shared/publish/site-file'
import { ann, must, postUpdate, startDay } from '../../store/support/temp-newsroom'
import {
  newsroomWithSite,
  pictureNamed,
  type NewsroomWithSite,
} from '../../store/publish/newsroom-with-site'
import { freshFolder, removeFolder } from '../../support/newsroom-app'
import { onSampleSite, sampleSite } from '../../support/sample-site'
import { apacheAtHand, serveByApache, type ApacheServer } from './apache-server'

const apache = apacheAtHand()
const absent = 'absent' in apache
const suite = absent ? `a site on Apache (${apache.absent})` : 'a site on a real Apache'
const home = 'https://harbour.example/'
const day = '2023/05/24/'

const redirects = [
  { from: 'old-page/', to: `${day}ferry/` },
  { from: 'older-page/', to: 'old-page/' },
  { from: 'brochure.html', to: 'https://other.example/a?b=1&c=%C3%A9#part' },
  { from: 'größe/maß/', to: `${day}ferry/` },
  { from: 'price/', to: 'https://other.example/100%25$1/' },
  { from: 'cheap/', to: 'https://other.example/?price=$1&100%25' },
  { from: 'summer/', to: 'https://other.example/%C3%A9t%C3%A9/a%20b/' },
  { from: 'sommer/', to: 'https://other.example/été/' },
  { from: 'path/', to: 'https://other.example/a%2Fb/' },
]

describe.skipIf(absent)(suite, () => {
  const folder = freshFolder('apache')
  const site = join(folder, 'site')
  let server: ApacheServer | null = null
  let picture = ''
  let update = ''
  const ask = (path: string) => fetch(`${server?.url ?? ''}/${path}`, { redirect: 'manual' })

  beforeAll(async () => {
    // Apache serves as another user than who publishes.
    chmodSync(folder, 0o755)
    mkdirSync(site)
    const room = newsroomWithSite(site)
    update = await publishDays(room)
    picture = pictureIn(site)
    if (!absent) server = await serveByApache(apache, { site, own: join(folder, 'own') })
  })
  afterAll(async () => {
    await server?.stop()
    removeFolder(folder)
  })

  test.each<readonly [type: string, path: string]>([
    ['text/html; charset=utf-8', ''],
    ['text/html; charset=utf-8', `${day}ferry/`],
    ['application/atom+xml', 'feed.xml'],
    ['application/rss+xml', 'rss.xml'],
    ['application/feed+json', 'feed.json'],
    ['application/atom+xml', `${day}ferry/feed.xml`],
    ['application/manifest+json', 'site.webmanifest'],
    ['application/xml', 'sitemap.xml'],
    ['text/css', 'assets/site.css'],
    ['text/javascript', 'assets/search.js'],
    ['application/json', 'search/index.json'],
  ])('gives %s for /%s, with what every answer of ours says', async (type, path) => {
    const answer = await ask(path)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(type)
    for (const [name, value] of siteHeaders) expect(answer.headers.get(name), name).toBe(value)
  })

  test('types that an older Apache does not know are named by the site', async () => {
    for (const [ending, type] of [
      ['webp', 'image/webp'],
      ['avif', 'image/avif'],
      ['woff2', 'font/woff2'],
    ] as const) {
      writeFileSync(join(site, `some.${ending}`), 'some')
      expect((await ask(`some.${ending}`)).headers.get('content-type')).toBe(type)
    }
  })

  test('what may be kept is kept as long as on other hosts, and no longer', async () => {
    const kept = async (path: string) => {
      const answer = await ask(path)
      expect(answer.status, path).toBe(200)
      return answer.headers.get('cache-control')
    }

    expect(await kept(picture)).toBe(cacheRules.picture)
    expect(await kept('assets/site.css')).toBe(cacheRules.asset)
    expect(await kept('assets/live.js')).toBe(cacheRules.asset)
    expect(await kept('assets/search.js')).toBe(cacheRules.asset)
    expect(await kept(fontIn(site))).toBe(cacheRules.font)
    expect(await kept(`${day}ferry/`)).toBe(cacheRules.page)
    expect(await kept(`${day}ferry/updates.json`)).toBe(cacheRules.updates)
    expect(await kept('feed.json')).toBe(cacheRules.feed)
    // Their names stay when they are drawn anew.
    expect(await kept(`${day}ferry/card.jpg`)).toBeNull()
    expect(await kept(iconIn(site))).toBeNull()
  })

  test('an address that never was has our page, its status and its headers', async () => {
    const answer = await ask('2023/05/24/nothing/')

    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no page here')
    for (const [name, value] of siteHeaders) expect(answer.headers.get(name), name).toBe(value)
  })

  test('what Dateline keeps for itself is for nobody', async () => {
    mkdirSync(join(site, '.dateline'), { recursive: true })
    writeFileSync(join(site, '.dateline/lock'), 'mine')

    for (const path of [
      ...['.dateline', '.dateline/', '.dateline/lock', '.dateline/site.json'],
      ...['.htaccess', '%2edateline/lock', '.DATELINE/lock'],
    ]) {
      const answer = await ask(path)
      expect([403, 404], path).toContain(answer.status)
      expect(await answer.text(), path).not.toContain('mine')
    }
  })

  test('a certificate is renewed and holes are told of as ever: .well-known is served', async () => {
    mkdirSync(join(site, '.well-known/acme-challenge'), { recursive: true })
    writeFileSync(join(site, '.well-known/acme-challenge/token'), 'token')

    expect(await (await ask('.well-known/acme-challenge/token')).text()).toBe('token')
  })

  test.each<readonly [from: string, to: string]>([
    ['old-page/', `${home}${day}ferry/`],
    ['old-page', `${home}${day}ferry/`],
    ['old-page/index.html', `${home}${day}ferry/`],
    ['older-page/', `${home}${day}ferry/`],
    ['brochure.html', 'https://other.example/a?b=1&c=%C3%A9#part'],
    ['gr%C3%B6%C3%9Fe/ma%C3%9F/', `${home}${day}ferry/`],
    ['price/', 'https://other.example/100%25$1/'],
    [`${day}storm/`, `${home}${day}storm-edda/`],
    [`${day}storm`, `${home}${day}storm-edda/`],
    [`${day}storm/feed.xml`, `${home}${day}storm-edda/feed.xml`],
    [`${day}quay/`, `${home}${day}ferry/`],
    [`${day}quay/feed.xml`, `${home}${day}ferry/`],
    ['cheap/', 'https://other.example/?price=$1&100%25'],
    ['summer/', 'https://other.example/%C3%A9t%C3%A9/a%20b/'],
    ['sommer/', 'https://other.example/%C3%A9t%C3%A9/'],
  ])('/%s leads to %s in one step', async (from, to) => {
    const answer = await ask(from)

    expect(answer.status).toBe(301)
    expect(addressOf(answer)).toBe(to)
    if (to.startsWith(home)) expect((await ask(to.slice(home.length))).status).toBe(200)
  })

  test('the address of a moved update leads to that update, and words behind ? go along', async () => {
    const one = await ask(`${day}storm/u/${update}/?from=feed`)

    expect(one.status).toBe(301)
    expect(addressOf(one)).toBe(`${home}${day}storm-edda/u/${update}/?from=feed`)
  })

  test('where a rule would lead elsewhere, the page at the old address leads on', async () => {
    const answer = await ask('path/')

    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('content="0; url=https://other.example/a%2Fb/"')
  })

  test('no address beside those leads anywhere', async () => {
    for (const path of ['old-pages/', 'x/old-page/', `${day}storm-edda/`, `${day}stormy/`]) {
      expect([200, 404], path).toContain((await ask(path)).status)
    }
  })

  test('a site below the top of its host has its own rules there, also behind letters of any kind', async () => {
    const top = join(folder, 'top')
    const at = { ...sampleSite, url: 'https://host.example/k%C3%BCste/' }
    const design = { ...plainDesign, redirects: [{ from: 'old/', to: 'new/' }] }
    const files = siteFiles({ ...onSampleSite([]), site: { ...at, design } })
    write(join(top, 'küste'), [...files, { path: '404.html', text: 'Not on this coast.' }])
    write(join(top, 'küste'), [{ path: 'new/index.html', text: 'new' }])
    if (absent) return
    const below = await serveByApache(apache, { site: top, own: join(folder, 'own-top') })
    try {
      const led = await fetch(`${below.url}/k%C3%BCste/old/`, { redirect: 'manual' })
      expect([led.status, addressOf(led)]).toEqual([301, `${at.url}new/`])
      const lost = await fetch(`${below.url}/k%C3%BCste/lost/`)
      expect([lost.status, await lost.text()]).toEqual([404, 'Not on this coast.'])
    } finally {
      await below.stop()
    }
  })

  test('a whole site that moved away leads each address to the same one there, in one step', async () => {
    const old = join(folder, 'old')
    const move = { from: home, to: 'https://quay.example/news/' }
    write(old, leadingFiles(move, ['index.html', `${day}ferry/index.html`]))
    if (absent) return
    const leading = await serveByApache(apache, { site: old, own: join(folder, 'own-old') })
    try {
      for (const path of [
        '',
        `${day}ferry/`,
        `${day}ferry`,
        `${day}%C3%A9t%C3%A9/`,
        'feed.xml?a=b',
      ]) {
        const answer = await fetch(`${leading.url}/${path}`, { redirect: 'manual' })
        expect(answer.status, path).toBe(301)
        expect(addressOf(answer)).toBe(`${move.to}${path}`)
      }
    } finally {
      await leading.stop()
    }
  })
})

function write(to: string, files: Iterable<SiteFile>): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text)
  }
}

/** As a browser reads it: letters beyond ASCII may come as they are or written out. */
function addressOf(answer: Response): string {
  const said = answer.headers.get('location') ?? ''
  const url = new URL(Buffer.from(said, 'latin1').toString('utf8'))
  return url.href.replace(/%[0-9a-f]{2}/g, (sign) => sign.toUpperCase())
}

/** A site with an article that moved, one that was taken down, and addresses of her own; its update. */
async function publishDays(room: NewsroomWithSite): Promise<string> {
  const { store, parts } = room
  const target = { ...room.target, design: { ...plainDesign, redirects } }
  const published = async (headline: string) => {
    const lead = pictureNamed(headline)
    const { id } = startDay(store, { headline, lead }).article
    postUpdate(store, id, `${headline} in the morning.`, ann(5))
    must(await room.publish(id, ann(60)))
    return id
  }
  const moveTo = async (id: Parameters<typeof room.publish>[0], slug: string) => {
    const { fields, version } = must(store.articles.article(id))
    const moved = { ...fields, slug, address: `${day}${slug}/` }
    must(store.articles.saveFields({ articleId: id, baseVersion: version, fields: moved }, ann(70)))
    must(await room.publish(id, ann(80)))
  }
  const ferry = await published('Ferry')
  const storm = await published('Storm')
  await moveTo(storm, 'storm-edda')
  const quay = await published('Quay')
  const instead = { kind: 'article', id: ferry } as const
  must(await unpublishArticle(parts, { articleId: quay, target, act: ann(90), instead }))
  must(await publishSite(parts, { target, at: ann(100).at }))
  return must(store.articles.coverage(storm)).updates[0]?.id ?? ''
}

function pictureIn(site: string): string {
  return fileIn(site, /(?:^|\/)pictures\/[^/]+\.(?:webp|jpg|png)$/)
}

function fontIn(site: string): string {
  return fileIn(site, /\.woff2$/)
}

function iconIn(site: string): string {
  return fileIn(site, /icon[^/]*\.png$/)
}

function fileIn(site: string, named: RegExp): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  const found = files.find((path) => named.test(path))
  if (found === undefined) throw new Error(`no ${String(named)} in ${files.join(' ')}`)
  return found
}
