import { describe } from 'vitest'
import { z } from 'zod'
import { sendCall } from '../../../electron/publish/remote/http'
import { readGhostKey } from '../../../electron/publish/remote/ghost/ghost-key'
import {
  ghostApi,
  type GhostAccess,
  type GhostWires,
} from '../../../electron/publish/remote/ghost/ghost-api'
import { ghostSite } from '../../../electron/publish/remote/ghost/ghost-site'
import type {
  PostToSend,
  RemotePost,
  RemoteSite,
} from '../../../electron/publish/remote/remote-site'
import { newId } from '../../../electron/store/new-id'
import { makeBody, makeHeading, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { articleId, entryId } from '../../../shared/ids'
import type { RemoteContent, RemotePart } from '../../../shared/publish/remote/remote-content'
import { sentence } from '../../../shared/words/sentence'
import { ghostAtHand, type GhostServer } from '../../support/ghost-server'
import { must } from '../../store/support/temp-newsroom'

const { server, why } = await ghostAtHand()

/** Tests against the real Ghost; without one they are skipped, and their name says why. */
export function describeWithGhost(name: string, tests: () => void): void {
  describe.skipIf(server === null)(why === '' ? name : `${name} (skipped: ${why})`, tests)
}

/** The real Ghost; only inside `describeWithGhost`. */
export function harbourServer(): GhostServer {
  if (server === null) throw new Error(why)
  return server
}

/** How the site is reached. */
export function harbourAccess(): GhostAccess {
  const { siteUrl, apiUrl, adminKey } = harbourServer()
  const key = must(readGhostKey(adminKey))
  return { siteName: 'Harbour News', siteUrl, apiUrl, key, allowHttp: false }
}

/** Real clock, real network. */
export const wires: GhostWires = {
  send: sendCall,
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** The site as publishing has it. */
export function harbourNews(changed: Partial<GhostWires> = {}): RemoteSite {
  return ghostSite(harbourAccess(), { ...wires, ...changed })
}

/** Asks Ghost itself, past our code for posts. */
export async function askThere(
  path: string,
  query: Readonly<Record<string, string>> = {},
  method: 'GET' | 'PUT' | 'POST' = 'GET',
  json?: unknown,
): Promise<Record<string, unknown[]>> {
  const ask = ghostApi(harbourAccess(), wires)
  const schema = z.record(z.string(), z.any())
  const doing = sentence('look at the site')
  const reply = await ask({ method, path, query, schema, doing, ...(json ? { json } : {}) })
  return must(reply).value
}

/** Somebody who works in Ghost itself changes fields of a post there. */
export async function editThere(post: RemotePost, fields: Record<string, unknown>): Promise<void> {
  const path = `posts/${post.remoteId}/`
  const [standing] = (await askThere(path)).posts as [{ updated_at: string }]
  const { updated_at } = standing
  await askThere(path, {}, 'PUT', { posts: [{ ...fields, updated_at }] })
}

/** An article without updates. */
export const bare: RemoteContent = {
  headline: 'A day at the harbour',
  standfirst: 'Ships come and go.',
  section: '',
  tags: [],
  authors: [],
  lead: null,
  parts: [],
}

/** A text of a heading and a paragraph. */
export function text(words: string): Body {
  return makeBody([makeHeading('h2', [makeText('In short')]), makeParagraph([makeText(words)])])
}

const noon = Date.UTC(2026, 4, 24, 12)

/** An update, so many minutes after noon. */
export function updateAt(minute: number, words: string): RemotePart {
  const clock = new Date(noon + minute * 60_000).toISOString().slice(11, 16).replace(':', '')
  return {
    key: entryId(newId()),
    stamp: noon + minute * 60_000,
    label: `UPDATE ${clock} GMT`,
    mark: '',
    headline: '',
    byline: '',
    body: text(words),
    notes: [],
    unread: [],
  }
}

/** An article to be sent for the first time. */
export function toSend(
  content: Partial<RemoteContent>,
  changes: Partial<PostToSend> = {},
): PostToSend {
  const id = articleId(newId())
  return {
    articleId: id,
    kind: 'live',
    isOver: false,
    slug: `harbour-${id.slice(0, 8)}`,
    language: 'en',
    content: { ...bare, ...content },
    pictures: new Map(),
    publishedAt: noon,
    state: 'public',
    ...changes,
  }
}

/** Sends an article for the first time. */
export async function publishThere(site: RemoteSite, post: PostToSend): Promise<RemotePost> {
  const created = must(await site.create(post))
  return must(await site.update(post, created))
}
