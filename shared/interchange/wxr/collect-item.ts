import type { WxrComment, WxrItem, WxrTerm } from './wxr-item'

/** Takes an item element by element. */
export interface ItemCollector {
  readonly open: (name: string, attributes: Readonly<Record<string, unknown>>) => void
  readonly close: (name: string, text: string) => void
  readonly done: () => WxrItem
}

// Nobody has more; a file made to fill the memory might.
const mostParts = 20_000

/** Begins an item. */
export function collectItem(): ItemCollector {
  const said = new Map<string, string>()
  const terms: WxrTerm[] = []
  const meta = new Map<string, string>()
  const comments: WxrComment[] = []
  let term = { domain: '', nicename: '' }
  let comment: Map<string, string> | null = null
  let commentMeta = new Map<string, string>()
  let key = ''
  let value = ''
  const keep = (into: Map<string, string>) => {
    if (key !== '' && into.size < mostParts) into.set(key, value)
    key = ''
    value = ''
  }
  return {
    open: (name, attributes) => {
      if (name === 'category') {
        const { domain, nicename } = attributes
        term = { domain: String(domain ?? ''), nicename: String(nicename ?? '') }
      }
      if (name === 'wp:comment') {
        comment = new Map()
        commentMeta = new Map()
      }
    },
    close: (name, text) => {
      if (name === 'wp:meta_key') key = text.trim()
      else if (name === 'wp:meta_value') value = text
      else if (name === 'wp:postmeta') keep(meta)
      else if (name === 'wp:commentmeta') keep(commentMeta)
      else if (name === 'wp:comment') {
        if (comment !== null && comments.length < mostParts) {
          comments.push(commentOf(comment, commentMeta))
        }
        comment = null
      } else if (comment !== null) comment.set(name, text)
      else if (name === 'category') {
        if (terms.length < mostParts) terms.push({ ...term, name: text.trim() })
      } else if (wanted.has(name)) said.set(name, text)
    },
    done: () => itemOf(said, { terms, meta, comments }),
  }
}

const wanted: ReadonlySet<string> = new Set([
  'title',
  'link',
  'guid',
  'dc:creator',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_modified',
  'wp:post_modified_gmt',
  'wp:post_name',
  'wp:status',
  'wp:post_type',
  'wp:post_password',
  'wp:post_parent',
  'wp:attachment_url',
])

function itemOf(
  said: ReadonlyMap<string, string>,
  parts: Pick<WxrItem, 'terms' | 'meta' | 'comments'>,
): WxrItem {
  const word = (name: string) => (said.get(name) ?? '').trim()
  return {
    ...parts,
    title: word('title'),
    link: word('link'),
    guid: word('guid'),
    creator: word('dc:creator'),
    content: said.get('content:encoded') ?? '',
    excerpt: word('excerpt:encoded'),
    id: word('wp:post_id'),
    date: word('wp:post_date'),
    dateGmt: word('wp:post_date_gmt'),
    modified: word('wp:post_modified'),
    modifiedGmt: word('wp:post_modified_gmt'),
    slug: word('wp:post_name'),
    status: word('wp:status'),
    type: word('wp:post_type'),
    password: word('wp:post_password'),
    parent: word('wp:post_parent'),
    attachmentUrl: word('wp:attachment_url'),
  }
}

function commentOf(
  said: ReadonlyMap<string, string>,
  meta: ReadonlyMap<string, string>,
): WxrComment {
  const word = (name: string) => (said.get(`wp:comment_${name}`) ?? '').trim()
  return {
    meta,
    id: word('id'),
    author: word('author'),
    date: word('date'),
    dateGmt: word('date_gmt'),
    content: word('content'),
    type: word('type'),
    approved: word('approved'),
  }
}
