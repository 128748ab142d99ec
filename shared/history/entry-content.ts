import { withoutComments } from '../document/comments'
import { emptyBody } from '../document/make-body'
import type { EntryId } from '../ids'
import type { Article } from '../model/article'
import type { Coverage } from '../model/coverage'
import type {
  BodyRevision,
  FieldsRevision,
  RevisionContent,
  UpdateRevision,
} from '../model/revision'
import { noFlags, type ArticleBody, type Update } from '../model/update'
import { assertNever } from '../result'

/** What a revision of an article's fields copies. */
export function contentOfFields({ kind, state, fields, corrections }: Article): FieldsRevision {
  return { kind: 'fields', articleKind: kind, state, fields, corrections }
}

/** What a revision of the original entry copies. */
export function contentOfBody({ body, corrections }: ArticleBody): BodyRevision {
  return { kind: 'body', body, corrections }
}

/** What a revision of an update copies. */
export function contentOfUpdate(update: Update): UpdateRevision {
  const { state, stamp, stampAsWritten, headline, authors, flags, withdrawnReason } = update
  const { status, body, corrections } = update
  return {
    kind: 'update',
    state,
    stamp,
    stampAsWritten,
    headline,
    authors,
    flags,
    status,
    withdrawnReason,
    body,
    corrections,
  }
}

/** One entry of an article (its fields under null) as it stands; null: there is no such entry. */
export function contentOfEntry(
  coverage: Coverage,
  entryId: EntryId | null,
): RevisionContent | null {
  if (entryId === null) return contentOfFields(coverage.article)
  if (entryId === coverage.body.id) return contentOfBody(coverage.body)
  const update = coverage.updates.find(({ id }) => id === entryId)
  return update === undefined ? null : contentOfUpdate(update)
}

/** A copy as readers may get it: comments stay in the newsroom. */
export function contentForReaders(content: RevisionContent): RevisionContent {
  return content.kind === 'fields' ? content : { ...content, body: withoutComments(content.body) }
}

/** The same entry before anything was said in it: what its first revision is compared with. */
export function beforeFirst(content: RevisionContent): RevisionContent {
  switch (content.kind) {
    case 'body':
      return { ...content, body: emptyBody, corrections: [] }
    case 'update':
      return {
        ...content,
        headline: '',
        authors: [],
        flags: noFlags,
        status: null,
        body: emptyBody,
        corrections: [],
      }
    case 'fields':
      return {
        ...content,
        fields: {
          ...content.fields,
          headline: '',
          standfirst: '',
          slug: '',
          section: '',
          tags: [],
          authors: [],
          lead: null,
          map: null,
          previousDay: null,
          nextDay: null,
          series: null,
          changeLog: false,
          embargo: null,
        },
        corrections: [],
      }
    default:
      return assertNever(content)
  }
}
