import { sentence, type Sentence, type Words } from '../../shared/words/sentence'
import type { AppError } from '../../shared/app-error'
import { refusedAnswer } from '../publish/remote/refused-answer'
import type { HttpAnswer } from '../publish/remote/http'

/** The failure that a host's refusing answer means: 429 and 5xx pass by themselves, the others do not. */
export function refusedByHost(
  answer: HttpAnswer,
  of: { readonly server: Words; readonly doing: Sentence },
): AppError {
  const error = refusedAnswer(
    answer,
    {
      doing: of.doing,
      siteName: of.server,
      renewing: sentence('Look at the key or token and its rights, under Places.'),
      saying: answer.text,
    },
    Date.now(),
  )
  // No text of an article is in conflict here: somebody else is at the same site, and that passes.
  return error.kind === 'remote-conflict' ? { ...error, kind: 'remote-broken' } : error
}
