import { randomUUID } from 'node:crypto'
import type {
  PostToSend,
  RemotePost,
  RemoteSite,
} from '../../../electron/publish/remote/remote-site'
import {
  emptyBody,
  makeBody,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { articleId, entryId } from '../../../shared/ids'
import type { RemoteContent, RemotePart } from '../../../shared/publish/remote/remote-content'
import type { Result } from '../../../shared/result'
import { newsroomBlocks } from '../../support/newsroom-blocks'
import { wordPressUnderTest } from './wordpress-under-test'

/** The WordPress of the tests, and who works there. */
export const { suiteName, isAbsent, siteAs, accountOf, serverUrl, bySomebody, deleteThere } =
  await wordPressUnderTest('plain')

/** A live article of our own with as many updates, newest first. */
export function coverage(updates: number, changes: Partial<PostToSend> = {}): PostToSend {
  const id = randomUUID().replaceAll('-', '')
  return {
    articleId: articleId(id),
    kind: 'live',
    isOver: false,
    slug: `day-${id.slice(0, 8)}`,
    language: 'en',
    content: contentWith(Array.from({ length: updates }, (_, at) => updatePart(updates - at))),
    pictures: new Map(),
    publishedAt: Date.now() - 60_000,
    state: 'draft',
    ...changes,
  }
}

/** The content of that article with these updates. */
export function contentWith(updates: readonly RemotePart[]): RemoteContent {
  return {
    headline: 'Day 428 -- “Kyiv” & the <rest> 🕊️',
    standfirst: 'What we know so far; 3 < 5 & more.',
    section: '',
    tags: [],
    authors: ['Ann O’Neill', 'B. & Sons'],
    lead: {
      file: null,
      url: '',
      caption: 'The square at noon',
      credit: '(Reuters/A. B.)',
      alt: '',
    },
    parts: [
      { ...bare, key: 'head', notes: ['This coverage ended at 18:00 GMT.'] },
      ...updates,
      { ...bare, key: 'body', label: 'Original entry', body: richBody },
      { ...bare, key: 'foot', body: makeBody([makeParagraph([makeText('Map: ISW')])]) },
    ],
  }
}

/** One update. */
export function updatePart(number: number, changes: Partial<RemotePart> = {}): RemotePart {
  const hour = String(number % 24).padStart(2, '0')
  return {
    ...bare,
    key: entryId(`u${String(number)}`),
    stamp: Date.UTC(2023, 3, 27, number % 24, 0, 0),
    label: `UPDATE ${hour}00 GMT`,
    mark: number % 5 === 0 ? 'Key event' : '',
    headline: number % 2 === 0 ? `Number ${String(number)} -- he said "no" & left` : '',
    byline: number % 3 === 0 ? 'By Ann O’Neill' : '',
    body: number % 2 === 0 ? richBody : words(`Text of update ${String(number)}.`),
    notes: number % 4 === 0 ? ['Updated 13:10 GMT'] : [],
    ...changes,
  }
}

/** A text of one paragraph. */
export function words(text: string): Body {
  return makeBody([makeParagraph([makeText(text)])])
}

/** The article as a draft there, with its content. */
export async function sent(site: RemoteSite, post: PostToSend): Promise<RemotePost> {
  return done(await site.update(post, done(await site.create(post))))
}

/** The value of what must have succeeded. */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.kind}: ${result.error.message} (${result.error.detail ?? ''})`)
}

const bare = {
  stamp: null,
  label: '',
  mark: '',
  headline: '',
  byline: '',
  body: emptyBody,
  notes: [],
  unread: [],
} as const

const richBody = makeBody([
  makeParagraph([
    makeText('He said '),
    makeText('“no”', 1),
    makeText(' & '),
    makeLink('https://example.org/a?b=1&c=2', [makeText('left')]),
    makeText('; 3 < 5 --> he "did".'),
  ]),
  makeHeading('h2', [makeText('What -- we know')]),
  makeHeading('h4', [makeText('שלום 🕊️')]),
  makeQuote([makeText('A quotation.')]),
  makeList('number', [[makeText('four')], [makeText('five')]], 4),
  {
    ...makeList('bullet', [[makeText('one')]]),
  },
  ...newsroomBlocks,
])
