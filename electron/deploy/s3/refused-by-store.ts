import { appError, wordsOf, type AppError } from '../../../shared/app-error'
import { sentence, type Sentence, type Words } from '../../../shared/words/sentence'
import type { HttpAnswer } from '../../publish/remote/http'
import { refusedByHost } from '../refused-by-host'

/** The failure that a store's refusing answer means, by the code it names. */
export function refusedByStore(
  answer: HttpAnswer,
  of: { readonly server: Words; readonly doing: Sentence },
): AppError {
  const error = refusedByHost(answer, of)
  if (answer.status !== 403) return error
  switch (/<Code>(\w+)<\/Code>/.exec(answer.text)?.[1]) {
    case 'RequestTimeTooSkewed':
      return appError(
        'remote-refused',
        sentence(
          'The clock of this machine and that of {server} are too far apart, so it let Dateline do nothing. Readers see what they saw before.',
          { server: of.server },
        ),
        sentence('Set the clock of this machine, then try again.'),
        error.detail,
      )
    case 'AccessDenied':
      // Who may not list is told the same of a file that is not there as of one that is not hers.
      return appError(
        error.kind,
        wordsOf(error).message,
        sentence(
          'Look at the rights of the key: it must be able to list the bucket, and to read, write and delete in it (s3:ListBucket, s3:GetObject, s3:PutObject, s3:DeleteObject).',
        ),
        error.detail,
      )
    default:
      return error
  }
}
