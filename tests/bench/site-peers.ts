import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hugoNewsroom } from './hugo-newsroom'
import { watchByHugo, type WatchedSite } from './hugo-server'
import { corpusFields, corpusText, liveUpdates } from './site-corpus'

/** What a rebuilding took, in words: some peers cannot be had here. */
export interface PeerRow {
  readonly peer: string
  readonly 'first build s': string
  readonly 'after one change s': string
}

/**
 * Lets Hugo and Eleventy build the same articles from Markdown, and again after one update in the long
 * one: once with a bare page per article and bare lists, and Hugo also with the kinds of files that a
 * site of ours has; then lets `hugo server` watch them. Neither is part of the project: `hugo` is looked
 * for in PATH, Eleventy in the folder DATELINE_BENCH_ELEVENTY.
 */
export async function rebuildByPeers(
  folder: string,
  articles: number,
): Promise<readonly PeerRow[]> {
  const isThere = spawnSync('hugo', ['version']).status === 0
  const byHugo = isThere
    ? [
        ...(await hugo(join(folder, 'hugo'), { name: 'bare pages', files: barePages, articles })),
        ...(await hugo(join(folder, 'hugo-newsroom'), {
          name: 'a newsroom’s files',
          files: hugoNewsroom,
          articles,
        })),
      ]
    : [skipped('Hugo', 'no hugo in PATH')]
  return [...byHugo, eleventy(join(folder, 'eleventy'), articles)]
}

interface HugoSite {
  readonly name: string
  /** Its settings and templates, by their paths. */
  readonly files: Readonly<Record<string, string>>
  readonly articles: number
}

async function hugo(
  folder: string,
  { name, files, articles }: HugoSite,
): Promise<readonly PeerRow[]> {
  writeFiles(folder, files)
  const long = writeMarkdown(join(folder, 'content/posts'), articles)
  const build = () => timed('hugo', ['--quiet'], folder)
  const once = built(`Hugo, ${name}`, build, long)
  const day = corpusFields(0).day.replaceAll('-', '/')
  const site = { folder, file: long, page: `/${day}/the-long-day/`, text: grown }
  return [
    once,
    await watched(`hugo server, ${name}, all of them`, site, [
      '--disableFastRender',
      '--renderToDisk',
    ]),
    await watched(`hugo server, ${name}, fast render`, site, []),
  ]
}

async function watched(
  peer: string,
  site: WatchedSite,
  options: readonly string[],
): Promise<PeerRow> {
  const took = await watchByHugo(site, options)
  if (took === null) return skipped(peer, 'it did not come through')
  const median = [...took.changes].sort((a, b) => a - b)[took.changes.length >> 1] ?? 0
  return {
    peer,
    'first build s': took.start.toFixed(1),
    'after one change s': median.toFixed(2),
  }
}

/** The updates that the long article gets while it is watched, none twice. */
function grown(at: number): string {
  return markdownUpdate(liveUpdates + 1 + at)
}

const bareList =
  '<ul>{{ range first 30 .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>'

const barePages = {
  'config.toml': `baseURL = "https://harbour.example/"
title = "The Harbour"
[taxonomies]
tag = "tags"
author = "authors"
section = "sections"
[permalinks]
posts = "/:year/:month/:day/:slug/"
`,
  'layouts/_default/single.html': pageTemplate('{{ .Title }}', '{{ .Content }}'),
  'layouts/_default/list.html': pageTemplate('{{ .Title }}', bareList),
  'layouts/_default/terms.html': pageTemplate('{{ .Title }}', bareList),
  'layouts/index.html': pageTemplate('{{ .Site.Title }}', bareList),
}

function eleventy(folder: string, articles: number): PeerRow {
  const peer = 'Eleventy'
  const home = process.env.DATELINE_BENCH_ELEVENTY ?? ''
  const command = join(home, 'node_modules/@11ty/eleventy/cmd.js')
  if (home === '' || !existsSync(command)) return skipped(peer, 'no DATELINE_BENCH_ELEVENTY')
  writeFiles(folder, {
    'posts/posts.json': '{"layout": "page.njk", "tags": "posts"}',
    '_includes/page.njk': pageTemplate('{{ title }}', '{{ content | safe }}'),
    'index.njk': pageTemplate(
      'The Harbour',
      '{% for post in collections.posts | reverse %}{% if loop.index < 31 %}<a href="{{ post.url }}">{{ post.data.title }}</a>{% endif %}{% endfor %}',
    ),
  })
  const long = writeMarkdown(join(folder, 'posts'), articles)
  const build = () => timed(process.execPath, [command, '--quiet'], folder)
  return built(peer, build, long)
}

function pageTemplate(title: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${main}</body></html>
`
}

/** The articles as Markdown; the path of the long one. */
function writeMarkdown(folder: string, articles: number): string {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < articles; index += 1) {
    const text = `${corpusText(index, 60)}\n\n${corpusText(index, 40)}\n`
    writeFileSync(join(folder, `${String(index)}.md`), `${frontMatter(index)}${text}`)
  }
  const long = join(folder, 'long.md')
  const updates = Array.from({ length: liveUpdates }, (_, at) => markdownUpdate(at))
  writeFileSync(
    long,
    `${frontMatter(0).replace(/title: .*/, 'title: The long day')}${updates.join('')}`,
  )
  return long
}

function markdownUpdate(at: number): string {
  return `\n## Update ${String(at)}\n\n${corpusText(at, 40)}\n`
}

function frontMatter(index: number): string {
  const { headline, day, section, tags, authors } = corpusFields(index)
  const names = authors.map(({ name }) => name)
  return `---
title: ${headline}
date: ${day}
sections: ${JSON.stringify([section])}
tags: ${JSON.stringify(tags)}
months: ["${day.slice(0, 7)}"]
days: ["${day}"]
authors: ${JSON.stringify(names)}
---
`
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function built(peer: string, build: () => number | null, long: string): PeerRow {
  const first = build()
  appendFileSync(long, markdownUpdate(liveUpdates))
  const again = build()
  if (first === null || again === null) return skipped(peer, 'its build failed')
  return { peer, 'first build s': first.toFixed(1), 'after one change s': again.toFixed(2) }
}

function timed(command: string, args: readonly string[], folder: string): number | null {
  const start = performance.now()
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0 ? (performance.now() - start) / 1_000 : null
}

function skipped(peer: string, why: string): PeerRow {
  return { peer, 'first build s': `skipped: ${why}`, 'after one change s': '' }
}
