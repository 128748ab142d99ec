import { serialize } from 'parse5'
import type { ArticleId } from '../../../ids'
import { readHtml, type HtmlReading } from '../../../interchange/html/read-html'
import { bylineLine } from '../../byline-line'
import { labelsFor } from '../../labels'
import type { RemotePart } from '../../remote/remote-content'
import { isMarked, joinMarks, marksIn } from '../../update-marks'
import { groupWithin, raiseHeadings, takeLines } from '../group-element'
import { readMark } from '../part-mark'
import { headingShift } from '../part-markup'
import { isUpdate, keyClass, namedClass, type UpdatePart } from './entry-markup'
import type { LiveblogEntry } from './liveblog-entry'

/** What an entry says. */
export interface EntryReading {
  /** Whose article’s update it is; null for what others entered: their part is `foreign`. */
  readonly article: ArticleId | null
  readonly part: RemotePart
}

/** What the markup of an entry says by itself: an update of ours, or somebody’s text. */
export type EntryText =
  | {
      readonly kind: 'ours'
      readonly article: ArticleId
      readonly part: UpdatePart
      /** The plug-in names its writers. */
      readonly isNamed: boolean
      /** It was entered as a key event. */
      readonly isKey: boolean
      /** Of its article; empty where it does not say. */
      readonly language: string
    }
  | ({ readonly kind: 'foreign' } & HtmlReading)

/**
 * An entry in our terms.
 *
 * @param read reads the markup, where what was read is remembered
 */
export function readEntry(
  entry: LiveblogEntry,
  read: (content: string) => EntryText = readEntryText,
): EntryReading {
  const text = read(entry.content)
  if (text.kind === 'foreign') return { article: null, part: foreignPart(entry, read) }
  const { article, part, isNamed, isKey } = text
  const labels = labelsFor(text.language)
  const mark = markWords(part.mark, { isMeant: isKey, is: entry.isKey, word: labels.keyEvent })
  const writers = entry.authors.map(({ name }) => name)
  const byline = isNamed ? bylineLine(writers, labels) : part.byline
  return { article, part: { ...part, mark, byline } }
}

/** Reads the markup of an entry. */
export function readEntryText(content: string): EntryText {
  const own = groupWithin(content, ['live-update'])
  const mark = own === null ? null : markOf(own)
  if (own === null || mark === null) return { kind: 'foreign', ...readHtml(content) }
  const { group, className, language } = own
  const part = { key: mark.id, stamp: mark.at, ...takeLines(group) }
  raiseHeadings(group, headingShift(part))
  const whole: RemotePart = { ...part, ...readHtml(serialize(group)) }
  if (!isUpdate(whole)) return { kind: 'foreign', ...readHtml(content) }
  return {
    kind: 'ours',
    article: mark.article,
    part: whole,
    isNamed: className.split(/\s+/).includes(namedClass),
    isKey: content.includes(`"${keyClass}"`),
    language,
  }
}

function markOf({ className, id }: { readonly className: string; readonly id: string }) {
  const mark = readMark({ json: JSON.stringify({ className }), element: `<div id="${id}">` })
  return mark === null || mark.id === 'lead' || mark.id === 'mark' ? null : { ...mark, id: mark.id }
}

/** What somebody entered on the site, at the time the plug-in shows. */
function foreignPart(
  { content, isKey, at }: LiveblogEntry,
  read: (content: string) => EntryText,
): RemotePart {
  // The plug-in gives its command back as it was typed.
  const text = read(isKey ? content.replace(/(^|[>\s])\/key\b\s*/g, '$1') : content)
  const { body, unread } = text.kind === 'foreign' ? text : text.part
  const none = { label: '', headline: '', byline: '', notes: [] }
  return {
    key: 'foreign',
    ...none,
    stamp: at,
    mark: isKey ? labelsFor('').keyEvent : '',
    body,
    unread,
  }
}

// Somebody may have taken it off the list of key events there: then it is none, whatever its text says.
function markWords(
  said: string,
  { isMeant, is, word }: { readonly isMeant: boolean; readonly is: boolean; readonly word: string },
): string {
  if (said === '') return isMeant && is ? word : ''
  if (is) return said
  const isOfKey = (mark: string) => isMarked(mark, 'keyEvent') || isMarked(mark, 'summary')
  return joinMarks(marksIn(said).filter((mark) => !isOfKey(mark)))
}
