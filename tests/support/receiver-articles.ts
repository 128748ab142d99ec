import { createHash } from 'node:crypto'
import { sendCall } from '../../electron/publish/remote/http'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import { articleId, entryId } from '../../shared/ids'
import type { RemoteContent, RemotePart } from '../../shared/publish/remote/remote-content'
import type { Result } from '../../shared/result'

/** An article as somebody else published it. */
export interface ArticleThere {
  readonly headline: string
  /** Newest first. */
  readonly updates?: readonly string[]
  readonly state?: 'draft' | 'public'
}

const firstAt = Date.UTC(2026, 10, 24, 6)
const minute = 60_000

/** Puts an article on a receiver, as another newsroom's Dateline would. */
export async function putArticle(
  receiver: { readonly apiUrl: string },
  token: string,
  article: ArticleThere,
): Promise<void> {
  const access = { siteName: 'The receiver', apiUrl: receiver.apiUrl, token }
  const site = openApiSite({ ...access, send: sendCall, now: () => Date.now() })
  const content = contentOf(article)
  const post = {
    articleId: articleId(idOf(article.headline)),
    kind: 'live' as const,
    isOver: false,
    slug: '',
    language: 'en',
    content,
    pictures: new Map(),
    publishedAt: firstAt,
    state: article.state ?? 'public',
  }
  const made = must(await site.create(post))
  must(await site.update(post, made))
}

function contentOf({ headline, updates = [] }: ArticleThere): RemoteContent {
  return {
    headline,
    standfirst: '',
    section: '',
    tags: [],
    authors: ['A. Reed'],
    lead: null,
    parts: updates.map((text, index) => part(text, updates.length - index)),
  }
}

function part(text: string, place: number): RemotePart {
  const stamp = firstAt + place * 10 * minute
  return {
    key: entryId(idOf(text)),
    stamp,
    label: `UPDATE 06${String(place * 10).padStart(2, '0')} GMT`,
    mark: '',
    headline: '',
    byline: '',
    body: makeBody([makeParagraph([makeText(text)])]),
    notes: [],
    unread: [],
  }
}

function idOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 20)
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.message} ${result.error.detail ?? ''}`)
  return result.value
}
