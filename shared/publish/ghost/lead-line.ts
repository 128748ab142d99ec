import { parseMarkup } from '../../interchange/html/parse-markup'
import type { RemoteLead } from '../remote/remote-content'
import { creditIn } from './credit-in'
import { markupText } from './read-card'

/** A picture's words as they stand in one line, and those of them that are marked as its credit. */
export interface LeadLine {
  readonly words: string
  readonly credit: string
}

/** The line under a picture. */
export function captionLine(markup: string): LeadLine {
  return { words: markupText(markup), credit: creditIn(parseMarkup(markup)) }
}

/** Where a caption ends and a credit begins: by its mark, else by the credit it had before. */
export function splitLead(
  { words, credit: marked }: LeadLine,
  before = '',
): Pick<RemoteLead, 'caption' | 'credit'> {
  const credit = marked !== '' ? marked : words.endsWith(before) ? before : ''
  const at = credit === '' ? -1 : words.lastIndexOf(credit)
  if (at === -1) return { caption: words, credit: '' }
  const rest = words.slice(at + credit.length)
  return { caption: `${words.slice(0, at)}${rest}`.trim(), credit }
}
