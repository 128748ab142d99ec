import type { ArticleFields } from '../../../shared/model/article'
import { clockTime, zoneOfTemplate } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'

/** What an editor must see at a glance of an update: is it with the readers? */
export type UpdateMark = 'draft' | 'unsent' | 'live' | 'changed' | 'withdrawn' | 'withdrawn-unsent'

/** The mark of an update. */
export function markOf(update: Update): UpdateMark {
  switch (update.state) {
    case 'composing':
      return 'draft'
    case 'withdrawn':
      return update.sent === 'changed' ? 'withdrawn-unsent' : 'withdrawn'
    case 'posted':
      return postedMark(update)
    default:
      return assertNever(update.state)
  }
}

type StampFields = Pick<ArticleFields, 'stampTemplate' | 'zone'>

/** The mark in words. */
export function markWords(update: Update, fields: StampFields): string {
  const mark = markOf(update)
  switch (mark) {
    case 'draft':
      return 'draft'
    case 'unsent':
      return say('not sent')
    case 'live':
      return 'live'
    case 'changed':
      return say('changed since sent')
    case 'withdrawn-unsent':
      return say('withdrawn, readers still see it')
    case 'withdrawn':
      return withdrawnWords(update, fields)
    default:
      return assertNever(mark)
  }
}

function withdrawnWords({ withdrawnAt }: Update, fields: StampFields): string {
  if (withdrawnAt === null) return 'withdrawn'
  return say('withdrawn {time}', {
    time: clockTime(withdrawnAt, zoneOfTemplate(fields.stampTemplate, fields.zone)),
  })
}

function postedMark({ sent }: Update): UpdateMark {
  switch (sent) {
    case 'never':
      return 'unsent'
    case 'same':
      return 'live'
    case 'changed':
      return 'changed'
    default:
      return assertNever(sent)
  }
}
