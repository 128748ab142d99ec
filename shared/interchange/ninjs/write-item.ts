import { renderBody } from '../../document/render-body'
import type { ArticleId, MediaId } from '../../ids'
import type { Instant } from '../../model/stamp'
import { labelsFor } from '../../publish/labels'
import { picturesThere } from '../../publish/remote/pictures-there'
import type { RemoteContent, RemoteLead, RemotePart } from '../../publish/remote/remote-content'
import { assertNever } from '../../result'
import {
  itemUri,
  leadUriOf,
  subjectCreator,
  type NinjsItem,
  type NinjsLead,
  type NinjsPart,
  type NinjsWords,
} from './ninjs-item'

/** An article that is to become ninjs. */
export interface ItemToWrite {
  readonly articleId: ArticleId
  readonly kind: 'live' | 'story'
  readonly slug: string
  readonly language: string
  readonly content: RemoteContent
  /** Where our pictures lie on the site. */
  readonly pictureUrl: (id: MediaId) => string | undefined
  readonly publishedAt: Instant
  readonly state: 'draft' | 'scheduled' | 'public'
}

/**
 * An article as ninjs 3.1, in the mapping of `docs/open-api.yaml`. Keys come in a fixed order, so that
 * the same article is the same JSON.
 */
export function writeItem(item: ItemToWrite): NinjsItem {
  const { content, slug, state } = item
  const at = time(item.publishedAt)
  return {
    standard: { name: 'ninjs', version: '3.1' },
    uri: itemUri(item.articleId),
    type: 'text',
    profile: item.kind,
    language: item.language,
    ...(slug === '' ? {} : { slugline: slug }),
    pubStatus: pubStatusOf(state),
    ...(state === 'scheduled' ? { embargoedUntil: at } : {}),
    firstCreated: at,
    headlines: [{ role: 'main', value: content.headline }],
    ...list('descriptions', words('standfirst', [content.standfirst])),
    ...list('subjects', [
      ...(content.section === '' ? [] : [ourSubject(content.section, 'section')]),
      ...content.tags.map((name) => ourSubject(name, 'tag')),
    ]),
    ...list(
      'infoSources',
      content.authors.map((name) => ({ name, role: 'author' })),
    ),
    associations: [
      ...(content.lead === null ? [] : [leadPicture(content.lead, item)]),
      ...content.parts.map((part, place) => textPart(part, { item, place })),
    ],
  }
}

function ourSubject(name: string, rel: 'section' | 'tag') {
  return { name, rel, creator: subjectCreator }
}

function pubStatusOf(state: ItemToWrite['state']): NinjsItem['pubStatus'] {
  switch (state) {
    case 'draft':
      return 'withheld'
    case 'scheduled':
    case 'public':
      return 'usable'
    default:
      return assertNever(state)
  }
}

function leadPicture(lead: RemoteLead, { articleId, pictureUrl }: ItemToWrite): NinjsLead {
  const { file, credit } = lead
  const href = (file === null ? undefined : pictureUrl(file.id)) ?? lead.url
  const size =
    file === null ? {} : { contentType: file.type, width: file.width, height: file.height }
  return {
    rel: 'lead',
    name: 'lead',
    uri: leadUriOf({ uri: itemUri(articleId) }),
    type: 'picture',
    ...(credit === '' ? {} : { by: credit }),
    ...list('descriptions', [...words('caption', [lead.caption]), ...words('alt', [lead.alt])]),
    ...(file === null ? {} : { altIds: [{ role: 'sha256', value: file.id }] }),
    ...(href === '' ? {} : { renditions: [{ name: 'original', href, ...size }] }),
  }
}

/**
 * The markup as the open API has described it from the first: a server refuses what it does not know. On
 * which side a text stands, how a tick is drawn and what a box is to ears is said on pages alone. No text
 * holds such a quotation mark, so this finds attributes only.
 */
function asDescribed(markup: string): string {
  return markup
    .replaceAll(' dir="auto"', '')
    .replaceAll('class="check done"', 'class="check"')
    .replaceAll('<aside class="fact-box" role="note">', '<aside class="fact-box">')
}

function textPart(
  part: RemotePart,
  { item, place }: { readonly item: ItemToWrite; readonly place: number },
): NinjsPart {
  const { key, stamp, byline } = part
  const fixed = key === 'head' || key === 'body' || key === 'foot' || key === 'foreign'
  const markup = asDescribed(
    renderBody(part.body, { words: labelsFor(item.language).text, ...picturesThere }).markup,
  )
  // Several of these may stand in one article.
  const name = key === 'foreign' ? `foreign-${String(place)}` : key
  return {
    rel: fixed ? key : 'update',
    name,
    uri: `${itemUri(item.articleId)}:${name}`,
    type: 'text',
    pubStatus: !fixed && isTombstone(part, markup) ? 'canceled' : 'usable',
    ...(stamp === null ? {} : { firstCreated: time(stamp) }),
    ...list('headlines', [
      ...words('label', [part.label]),
      ...words('mark', [part.mark]),
      ...words('main', [part.headline]),
    ]),
    ...(byline === '' ? {} : { by: byline }),
    ...list('bodies', markup === '' ? [] : [{ contentType: 'text/html', value: markup }]),
    ...list('descriptions', words('note', part.notes)),
  }
}

/** A withdrawn update: only its note is left. */
function isTombstone({ headline, notes }: RemotePart, markup: string): boolean {
  return markup === '' && headline === '' && notes.length > 0
}

function words(role: string, values: readonly string[]): NinjsWords[] {
  return values.filter((value) => value !== '').map((value) => ({ role, value }))
}

function list<Key extends string, Value>(key: Key, values: Value[]): Partial<Record<Key, Value[]>> {
  const record: Partial<Record<Key, Value[]>> = {}
  if (values.length > 0) record[key] = values
  return record
}

function time(instant: Instant): string {
  return new Date(instant).toISOString()
}
