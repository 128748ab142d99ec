import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { _electron } from '@playwright/test'
import { publishSite } from '../../electron/publish/publish-site'
import { pathOfUrl } from '../../shared/publish/article-path'
import { must } from './must'
import { liveMorning, writeCorpus } from './site-corpus'
import { benchNewsroom } from './site-newsroom'

// What a page weighs on its way to a reader, and what Lighthouse says of it: an article, a live one of
// 1,000 updates, the front page, lists. Lighthouse is no part of the project: version 10, the last that
// works with our Chromium, is looked for in the folder that DATELINE_BENCH_LIGHTHOUSE names.

const articles = 60

void measure()

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-weight-'))
  const site = join(folder, 'site')
  const server = await serve(site)
  try {
    const { port } = server.address() as AddressInfo
    const siteUrl = `http://localhost:${String(port)}/`
    const { store, target, parts } = benchNewsroom(folder, siteUrl)
    const live = writeCorpus(store, { articles, targetId: target.id, siteUrl: target.siteUrl })
    must(await publishSite(parts, { target, at: liveMorning }))
    const [story] = store.publications.idsAt(target.id)
    const pathOf = (id: typeof live) =>
      pathOfUrl(store.publications.addressAt(id, target.id) ?? '') ?? ''
    const pages = [
      { page: 'an article', path: pathOf(story ?? live) },
      { page: 'live, 1,000 updates', path: pathOf(live) },
      { page: 'its older updates', path: `${pathOf(live)}updates/1/` },
      { page: 'front page', path: '' },
      { page: 'a month', path: 'archive/2020/01/' },
      ...['archive', 'section', 'tag', 'author', 'corrections', 'search'].map((page) => ({
        page,
        path: `${page}/`,
      })),
    ]
    store.close()
    const scores = await lighthouseScores(pages.map(({ path }) => `${siteUrl}${path}`))
    console.table(
      pages.map(({ page, path }, at) => ({ page, ...weightOf(site, path), ...scores[at] })),
    )
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Of the page, and of the stylesheet and scripts it names; as it is and compressed, in kB. */
function weightOf(site: string, path: string) {
  const page = readFileSync(join(site, path, 'index.html'))
  const named = [
    ...page.toString('utf8').matchAll(/(?:href|src)="[./]*(assets\/[\w.]+\.(?:css|js))/g),
  ]
  const beside = [...new Set(named.map(([, name = '']) => name))].map((name) =>
    readFileSync(join(site, name)),
  )
  const kB = (files: readonly Buffer[]) =>
    (files.reduce((sum, { length }) => sum + length, 0) / 1_000).toFixed(1)
  return {
    'page kB': kB([page]),
    'gzip kB': kB([gzipSync(page)]),
    'with style and script, gzip kB': kB([page, ...beside].map((file) => gzipSync(file))),
  }
}

interface Report {
  readonly lhr: {
    readonly categories: Readonly<Record<string, Category>>
    readonly audits: Readonly<Record<string, { readonly score: number | null }>>
  }
}

interface Category {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

/** Out of a hundred, in its four categories on a phone; empty where Lighthouse cannot be had. */
async function lighthouseScores(urls: readonly string[]) {
  const home = process.env.DATELINE_BENCH_LIGHTHOUSE ?? ''
  const entry = join(home, 'node_modules/lighthouse/core/index.js')
  if (home === '' || !existsSync(entry)) return urls.map(() => ({ lighthouse: 'not here' }))
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    readonly default: (...of: readonly unknown[]) => Promise<Report>
  }
  const puppeteer = (await import(
    pathToFileURL(join(home, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'))
      .href
  )) as {
    readonly connect: (to: object) => Promise<{ readonly pages: () => Promise<readonly unknown[]> }>
  }
  const window = mkdtempSync(join(tmpdir(), 'dateline-bench-window-'))
  writeFileSync(
    join(window, 'package.json'),
    '{ "name": "reader-window", "version": "1.0.0", "main": "main.cjs" }',
  )
  writeFileSync(join(window, 'main.cjs'), emptyWindow)
  const port = 9_230
  const app = await _electron.launch({
    args: [
      window,
      `--remote-debugging-port=${String(port)}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    const browserURL = `http://127.0.0.1:${String(port)}`
    const browser = await puppeteer.connect({ browserURL, defaultViewport: null })
    const [page] = await browser.pages()
    const scores: Record<string, number | string>[] = []
    for (const url of urls) {
      const { lhr } = await lighthouse(url, { port, logLevel: 'error' }, undefined, page)
      const four = ['performance', 'accessibility', 'best-practices', 'seo']
      const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100)
      const numbers = Object.fromEntries(four.map((name) => [name, score(name)]))
      scores.push({ ...numbers, 'falls short in': shortIn(lhr, four).join(', ') })
    }
    return scores
  } finally {
    await app.close()
    rmSync(window, { recursive: true, force: true })
  }
}

/** What takes points away. */
function shortIn({ categories, audits }: Report['lhr'], names: readonly string[]) {
  const counted = names.flatMap((name) => categories[name]?.auditRefs ?? [])
  const isShort = ({ id, weight }: Category['auditRefs'][number]) =>
    weight > 0 && (audits[id]?.score ?? 1) < 0.9
  return counted.filter(isShort).map(({ id }) => id)
}

const emptyWindow = `const { app, BrowserWindow } = require('electron')
void app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 900 }).loadURL('about:blank'))
`

// A line of 16 Mbit/s. Within one machine fonts are there before the first text is drawn, as they are for
// no reader, and Lighthouse then takes them for something that the text has waited for.
const bytesPerMs = 2_000

/** As a host serves a site: compressed, and kept by browsers. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = decodeURIComponent(new URL(url, 'http://x/').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const type = types[extname(file)]
    if (!existsSync(file)) return answer.writeHead(404).end()
    const bytes = readFileSync(file)
    const isText = type !== undefined && !type.startsWith('font')
    const sent = isText ? gzipSync(bytes) : bytes
    answer
      .writeHead(200, {
        'cache-control': 'public, max-age=31536000',
        'content-type': type ?? 'application/octet-stream',
        ...(isText ? { 'content-encoding': 'gzip' } : {}),
      })
      .flushHeaders()
    return setTimeout(() => answer.end(sent), sent.length / bytesPerMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}
