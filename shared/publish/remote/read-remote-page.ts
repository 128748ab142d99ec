import { htmlText } from '../../interchange/html/read-html'
import { blockText } from '../../document/plain-text'
import { letters } from './compare-content'
import type { RemoteContent, RemotePart, RemotePartKey } from './remote-content'

/**
 * The parts of a post whose words a public page does not hold. The page is a theme's: only its words
 * count, letter by letter, whatever stands around them.
 */
export function missingOnPage(
  markup: string,
  sent: Pick<RemoteContent, 'parts'>,
): readonly RemotePartKey[] {
  const page = letters(htmlText(markup))
  return sent.parts
    .filter((part) => !passages(part).every((passage) => page.includes(letters(passage))))
    .map(({ key }) => key)
}

function passages({ label, headline, body, notes }: RemotePart): readonly string[] {
  return [label, headline, ...body.root.children.map(blockText), ...notes]
}
