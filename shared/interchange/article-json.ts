import { withoutComments } from '../document/comments'
import type { ArticleFields, DayLink } from '../model/article'
import type { Author } from '../model/author'
import type { Correction } from '../model/correction'
import type { Coverage } from '../model/coverage'
import type { PictureFile } from '../model/media'
import { dayNumber } from '../model/series'
import { formatStamp, type Instant } from '../model/stamp'
import { newestFirst, type Update } from '../model/update'

/** How an article's file ends. */
export const articleEnding = '.dateline'

/** Whether a file is an article's: by its name, or because it begins as `writeArticleJson` does. */
export function isArticleFile(file: { readonly fileName: string; readonly text: string }): boolean {
  const isCalledSo = file.fileName.toLowerCase().endsWith(articleEnding)
  return isCalledSo || /^\uFEFF?\s*\{\s*"format":\s*"dateline-article"/.test(file.text)
}

/** The version of the form; it grows when a reader of the older one would misread the new one. */
export const articleJsonVersion = 1

/**
 * All of an article as JSON, for other programs and for safe keeping: the fields, the original entry,
 * and every update in every state, newest first. Keys come in a fixed order; times are ISO 8601 in UTC;
 * bodies are the nodes of `shared/document/nodes.ts`, without comments. Pictures are named by the SHA-256 of their file,
 * which is not in it. `docs/article-json.md` tells the form.
 */
export function writeArticleJson(coverage: Coverage): string {
  const { article, body, updates } = coverage
  const json = {
    format: 'dateline-article',
    version: articleJsonVersion,
    id: article.id,
    kind: article.kind,
    state: article.state,
    createdAt: time(article.createdAt),
    modifiedAt: time(article.modifiedAt),
    endedAt: optionalTime(article.endedAt),
    ...fieldsJson(article.fields),
    editedAt: optionalTime(article.editedAt),
    corrections: article.corrections.map(correctionJson),
    body: {
      id: body.id,
      modifiedAt: time(body.modifiedAt),
      editedAt: optionalTime(body.editedAt),
      corrections: body.corrections.map(correctionJson),
      text: withoutComments(body.body),
    },
    updates: newestFirst(updates).map((update) => updateJson(update, article.fields)),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function fieldsJson(fields: ArticleFields) {
  const { lead, map } = fields
  return {
    headline: fields.headline,
    standfirst: fields.standfirst,
    slug: fields.slug,
    section: fields.section,
    tags: fields.tags,
    authors: fields.authors.map(authorJson),
    language: fields.language,
    zone: fields.zone,
    stampTemplate: fields.stampTemplate,
    day: fields.day,
    lead: lead && {
      file: fileJson(lead.file),
      caption: lead.caption,
      credit: lead.credit,
      alt: lead.alt,
      ...(lead.decorative === true ? { decorative: true } : {}),
    },
    map: map && {
      file: fileJson(map.file),
      credit: map.credit,
      alt: map.alt,
      ...(map.decorative === true ? { decorative: true } : {}),
    },
    previousDay: fields.previousDay && dayLinkJson(fields.previousDay),
    nextDay: fields.nextDay && dayLinkJson(fields.nextDay),
    series: fields.series && {
      name: fields.series.name,
      epoch: fields.series.epoch,
      headline: fields.series.headline,
      dayNumber: dayNumber(fields.series, fields.day),
    },
    importedOpening: fields.importedOpening,
    changeLog: fields.changeLog,
    embargo: fields.embargo === null ? null : time(fields.embargo),
  }
}

function dayLinkJson({ label, title, url, articleId }: DayLink) {
  return { label, title, url, ...(articleId === undefined ? {} : { articleId }) }
}

function updateJson(update: Update, { stampTemplate, zone }: ArticleFields) {
  const { pinned, keyEvent, summary } = update.flags
  return {
    id: update.id,
    state: update.state,
    stamp: time(update.stamp),
    label: update.stampAsWritten ?? formatStamp(stampTemplate, update.stamp, zone),
    labelAsWritten: update.stampAsWritten,
    sequence: update.sequence,
    headline: update.headline,
    authors: update.authors.map(authorJson),
    flags: { pinned, keyEvent, summary },
    status: update.status,
    postedAt: optionalTime(update.postedAt),
    editedAt: optionalTime(update.editedAt),
    withdrawnAt: optionalTime(update.withdrawnAt),
    withdrawnReason: update.withdrawnReason,
    corrections: update.corrections.map(correctionJson),
    text: withoutComments(update.body),
  }
}

function correctionJson({ id, kind, at, text, place }: Correction) {
  return { id, kind, at: time(at), text, place }
}

function authorJson({ name, url }: Author) {
  return url === undefined ? { name } : { name, url }
}

function fileJson(file: PictureFile | null) {
  if (file === null) return null
  const { id, ...rest } = file
  return { sha256: id, ...rest }
}

function optionalTime(instant: Instant | null): string | null {
  return instant === null ? null : time(instant)
}

function time(instant: Instant): string {
  return new Date(instant).toISOString()
}
