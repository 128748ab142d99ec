import { htmlText } from '../../interchange/html/read-html'
import { isBlankTable } from '../../document/blocks/table'
import type { Block } from '../../document/nodes'
import { blockText } from '../../document/plain-text'
import { withCaption } from '../../document/told-words'
import { mailAddressesShown } from '../mail-addresses-shown'
import { letters } from './compare-content'
import type { RemoteContent, RemotePart, RemotePartKey } from './remote-content'

/** Sites cut long headlines at a length of their own. */
const headlineRead = 100
/** Shorter passages may stand on a page for other reasons. */
const shortestGone = 20

/**
 * What is wrong with a public page: the parts whose words it does not hold, and those it still shows
 * words of that were taken out since. The page is a theme's: only its words count, letter by letter,
 * whatever stands around them.
 *
 * @param formerly what readers were last seen to have; null: nothing
 */
export function missingOnPage(
  markup: string,
  of: { readonly sent: RemoteContent; readonly formerly: RemoteContent | null },
): readonly (RemotePartKey | 'headline')[] {
  const page = letters(htmlText(mailAddressesShown(markup)))
  const { sent, formerly } = of
  const lacking = sent.parts.filter(
    (part) => !passages(part).every((passage) => page.includes(letters(passage))),
  )
  const begins = letters(sent.headline).slice(0, headlineRead)
  const headline = page.includes(begins) ? [] : (['headline'] as const)
  return [...headline, ...lacking.map(({ key }) => key), ...stillThere(page, sent, formerly)]
}

/** Parts of which the page shows a passage that is no longer part of what was sent. */
function stillThere(
  page: string,
  sent: RemoteContent,
  formerly: RemoteContent | null,
): readonly RemotePartKey[] {
  if (formerly === null) return []
  const now = sent.parts.flatMap(passages).map(letters).join(' ')
  return formerly.parts
    .filter((part) =>
      passages(part)
        .map(letters)
        .some(
          (passage) =>
            passage.length >= shortestGone && !now.includes(passage) && page.includes(passage),
        ),
    )
    .map(({ key }) => key)
}

function passages({ label, headline, body, notes }: RemotePart): readonly string[] {
  return [label, headline, ...body.root.children.flatMap(passagesOf), ...notes]
}

/** Some sites set the caption of a table above it, some below. */
function passagesOf(block: Block): readonly string[] {
  if (block.type !== 'table' || isBlankTable(block)) return [blockText(block)]
  return [block.caption ?? '', blockText(withCaption(block, []))]
}
