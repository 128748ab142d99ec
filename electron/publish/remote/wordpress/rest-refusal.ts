import { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import { sentence, type Sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer } from '../http'
import { refusedAnswer } from '../refused-answer'
import { jsonOf } from './json-of'
import type { RestAsked } from './rest-asked'
import type { WordPressAccount } from './wordpress-account'

/** Why WordPress did not do it, in an editor's words and in its own. */
export interface RestRefusal {
  readonly error: AppError
  /** 0: there was no answer. */
  readonly status: number
  /** Its name for the failure, such as `term_exists`. */
  readonly code: string
  /** The term that exists already. */
  readonly termId: number | null
}

const refusalShape = z.object({
  code: z.string().catch(''),
  message: z.string().catch(''),
  data: z.object({ term_id: z.coerce.number().int().positive().optional() }).nullish().catch(null),
})

/** What a refusing answer means; it may come from something that stands before WordPress. */
export function refusalOf(
  answer: HttpAnswer,
  {
    asked,
    account,
    now,
  }: { readonly asked: RestAsked; readonly account: WordPressAccount; readonly now: number },
): RestRefusal {
  const read = refusalShape.safeParse(jsonOf(answer.text))
  const said = read.success && read.data.code !== '' ? read.data : null
  const { siteName } = account
  const words = {
    doing: asked.doing,
    siteName,
    renewing: renewing(answer.status, { siteName, isRest: said !== null }),
    ...(said === null ? {} : { saying: `${said.code}: ${said.message.replace(/<[^>]*>/g, '')}` }),
  }
  // What stands before WordPress does not know its addresses for a while, such as during a move.
  const isElsewhere = said === null && (answer.status === 404 || answer.status === 410)
  const isRenewed = answer.status === 503 && said?.code === 'wp_die'
  const heard = isRenewed ? atOurPace(answer) : answer
  return {
    error: isElsewhere ? notWordPress(answer, account) : refusedAnswer(heard, words, now),
    status: answer.status,
    code: said?.code ?? '',
    termId: said?.data?.term_id ?? null,
  }
}

/** While it renews itself it always names ten minutes, the most that may take: it takes seconds. */
function atOurPace(answer: HttpAnswer): HttpAnswer {
  return { ...answer, header: (name) => (name === 'retry-after' ? null : answer.header(name)) }
}

function renewing(
  status: number,
  { siteName, isRest }: { readonly siteName: string; readonly isRest: boolean },
): Sentence {
  if (!isRest) {
    return sentence(
      'It was not WordPress itself that answered: ask whoever runs {siteName} whether a firewall stands before it.',
      { siteName },
    )
  }
  return status === 401
    ? sentence(
        'Make a new application password on {siteName} (Users → Profile → Application Passwords) and put it into the settings of this place.',
        { siteName },
      )
    : sentence(
        'Your role on {siteName} does not allow it: ask whoever runs the site for the role Editor or Author.',
        { siteName },
      )
}

/** An answer that WordPress would not give. */
export function notWordPress({ status }: HttpAnswer, { siteName }: WordPressAccount): AppError {
  return appError(
    'remote-broken',
    sentence(
      '{siteName} answered with something that is not what WordPress says. What you wrote is safe here.',
      { siteName },
    ),
    sentence(
      'The site may be under maintenance; Dateline tries again by itself. If it goes on, ask whoever runs it.',
    ),
    `HTTP ${String(status)}, unexpected form`,
  )
}
