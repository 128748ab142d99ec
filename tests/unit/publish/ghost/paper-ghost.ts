import { articleId } from '../../../../shared/ids'
import { changedFields } from '../../../../shared/publish/ghost/changed-fields'
import type { GhostLabel, GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { withHeadMark } from '../../../../shared/publish/ghost/head-code'
import { postPieces } from '../../../../shared/publish/ghost/post-pieces'
import {
  postFields,
  type PostFields,
  type PostWriting,
} from '../../../../shared/publish/ghost/write-post'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'

/** An article without anything in it. */
export const bareContent: RemoteContent = {
  headline: 'A day at the harbour',
  standfirst: '',
  section: '',
  tags: [],
  authors: [],
  lead: null,
  parts: [],
}

/** Everybody with an account on the site. */
export const staff: readonly GhostLabel[] = [
  { id: 'owner', name: 'The Owner' },
  { id: 'ann', name: 'Ann 1' },
  { id: 'ben', name: 'Ben 2' },
]

/** How an article is sent, unless a test says otherwise. */
export function writing(content: RemoteContent, changes: Partial<PostWriting> = {}): PostWriting {
  return {
    articleId: articleId('day1'),
    content,
    language: 'en',
    slug: 'a-day',
    // The site that the links of arbitrary bodies lead to.
    siteUrl: 'https://example.org/',
    leadUrl: 'https://n.example/p.jpg',
    state: 'public',
    publishedAt: Date.UTC(2023, 4, 24, 12),
    tags: [],
    users: staff,
    ...changes,
  }
}

/** A post as Dateline makes it before it is filled. */
export const freshPost: GhostPost = {
  id: '6b0ad359494cc131a1bf8f7c',
  title: 'A day at the harbour',
  slug: 'a-day',
  url: 'https://n.example/a-day/',
  status: 'draft',
  updated_at: '2023-05-24T12:00:00.000Z',
  codeinjection_head: withHeadMark('', articleId('day1')),
  lexical: '{"root":{"children":[],"type":"root"}}',
  tags: [],
  authors: [{ id: 'owner', name: 'The Owner' }],
}

/** The site’s own clock. */
export const serverNow = Date.UTC(2023, 4, 24, 13)

/** What a post has become after a sending, as Ghost keeps it. */
export function sendTo(standing: GhostPost, sent: PostWriting): GhostPost {
  return stored(postFields(sent, { standing, pieces: postPieces(standing), serverNow }), standing)
}

/** What would be written onto a post. */
export function differences(standing: GhostPost, sent: PostWriting): Partial<PostFields> {
  return changedFields(
    postFields(sent, { standing, pieces: postPieces(standing), serverNow }),
    standing,
  )
}

function stored(fields: PostFields, standing: GhostPost): GhostPost {
  return {
    ...standing,
    ...fields,
    tags: fields.tags.map((tag) => {
      if ('name' in tag) return { id: `tag-${tag.name}`, name: tag.name, visibility: 'public' }
      return standing.tags.find(({ id }) => id === tag.id) ?? { id: tag.id, name: tag.id.slice(4) }
    }),
    authors: fields.authors.map(
      ({ id }) => [...staff, ...standing.authors].find((one) => one.id === id) ?? { id, name: id },
    ),
  }
}
