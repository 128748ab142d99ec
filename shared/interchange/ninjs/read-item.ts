import { emptyBody } from '../../document/make-body'
import { entryId, isId, mediaId } from '../../ids'
import { pictureExtension, type PictureFile, type PictureType } from '../../model/media'
import type { Instant } from '../../model/stamp'
import type {
  RemoteContent,
  RemoteLead,
  RemotePart,
  RemotePartKey,
} from '../../publish/remote/remote-content'
import { readHtml, type HtmlReading } from '../html/read-html'
import {
  subjectCreator,
  type NinjsItem,
  type NinjsLead,
  type NinjsPart,
  type NinjsWords,
} from './ninjs-item'

/** Reads the markup of one part. */
export type ReadMarkup = (markup: string) => HtmlReading

/** What a ninjs item says, in our terms; a part that is not ours is `foreign`. */
export function readItem(item: NinjsItem, read: ReadMarkup = readHtml): RemoteContent {
  const associations = item.associations ?? []
  const lead = associations.find(isLead)
  const subjects = item.subjects ?? []
  return {
    headline: wordsOf(item.headlines, 'main') || (item.headlines?.[0]?.value ?? ''),
    standfirst: wordsOf(item.descriptions, 'standfirst'),
    section: sectionOf(subjects),
    tags: subjects.filter(({ rel }) => rel === 'tag').map(({ name }) => name),
    authors: (item.infoSources ?? [])
      .filter(({ role }) => role === 'author')
      .map(({ name }) => name),
    lead: lead === undefined ? null : readLead(lead),
    parts: associations.filter((each) => !isLead(each)).map((part) => readPart(part, read)),
  }
}

/** A time of ninjs as an instant; null where it is missing or none. */
export function instantOf(time: string | undefined): Instant | null {
  const instant = Date.parse(time ?? '')
  return Number.isNaN(instant) ? null : instant
}

/** An article has one section: one that somebody put beside ours is meant instead of it. */
function sectionOf(subjects: NonNullable<NinjsItem['subjects']>): string {
  const sections = subjects.filter(({ rel }) => rel === 'section')
  const theirs = sections.find(({ creator }) => creator !== subjectCreator)
  return (theirs ?? sections[0])?.name ?? ''
}

function isLead(part: NinjsLead | NinjsPart): part is NinjsLead {
  return part.rel === 'lead' && part.type === 'picture'
}

function readLead(lead: NinjsLead): RemoteLead {
  const file = fileOf(lead)
  const url = lead.renditions?.[0]?.href ?? ''
  return {
    file,
    url,
    ...(file === null && url !== '' ? { isTheirs: true as const } : {}),
    caption: wordsOf(lead.descriptions, 'caption'),
    credit: lead.by ?? '',
    alt: wordsOf(lead.descriptions, 'alt'),
  }
}

function fileOf({ altIds, renditions }: NinjsLead): PictureFile | null {
  const hash = altIds?.find(({ role }) => role === 'sha256')?.value ?? ''
  const { contentType, width, height } = renditions?.[0] ?? {}
  if (!/^[0-9a-f]{64}$/.test(hash) || width === undefined || height === undefined) return null
  return isPictureType(contentType) ? { id: mediaId(hash), type: contentType, width, height } : null
}

function isPictureType(type: string | undefined): type is PictureType {
  return type !== undefined && Object.hasOwn(pictureExtension, type)
}

function readPart(part: NinjsPart | NinjsLead, read: ReadMarkup): RemotePart {
  const text = 'bodies' in part ? (part.bodies ?? []) : []
  const markup = text.map(({ value }) => value).join('\n')
  const { body, unread } = markup === '' ? { body: emptyBody, unread: [] } : read(markup)
  const headlines = 'headlines' in part ? part.headlines : undefined
  return {
    key: keyOf(part),
    stamp: 'firstCreated' in part ? instantOf(part.firstCreated) : null,
    label: wordsOf(headlines, 'label'),
    mark: wordsOf(headlines, 'mark'),
    headline: wordsOf(headlines, 'main'),
    byline: part.by ?? '',
    body,
    notes: (part.descriptions ?? []).filter(({ role }) => role === 'note').map((one) => one.value),
    unread: part.type === 'text' ? unread : [...unread, part.type],
  }
}

function keyOf({ rel, name }: NinjsPart | NinjsLead): RemotePartKey {
  if (rel === 'head' || rel === 'body' || rel === 'foot') return rel
  return rel === 'update' && isId(name) ? entryId(name) : 'foreign'
}

function wordsOf(words: readonly NinjsWords[] | undefined, role: string): string {
  return words?.find((one) => one.role === role)?.value ?? ''
}
