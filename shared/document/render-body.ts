import { madeOnce } from '../made-once'
import { assertNever } from '../result'
import { renderBox } from './blocks/box'
import { renderEmbed } from './blocks/embed'
import { renderGallery } from './blocks/gallery'
import { renderCode } from './blocks/code'
import { renderDivider } from './blocks/divider'
import { renderHeading, type HeadingShift } from './blocks/heading'
import { renderImage, type PictureOptions } from './blocks/image'
import { renderList } from './blocks/list'
import { renderMap } from './blocks/map'
import { renderParagraph } from './blocks/paragraph'
import { renderQuote } from './blocks/quote'
import { cellsOf } from './blocks/table-grid'
import { renderTable } from './blocks/table'
import { renderUnknown, unknownName } from './blocks/unknown'
import { withoutComments } from './comments'
import { joinHtml, type Html } from './html'
import type { Block, Body, BoxContent, Inline, List } from './nodes'
import { englishTextWords, type TextWords } from './text-words'

/** How a text is set on its page. */
export interface RenderOptions extends PictureOptions {
  /**
   * Levels by which headings are lowered: 0 where the text stands under the page's h1, 2 in an update,
   * whose own headline is an h3, so that its h2 becomes an h4. Nothing goes below h6.
   */
  readonly headingShift?: HeadingShift
  /** What it says by itself; English unless said otherwise. */
  readonly words?: TextWords
}

/** A body as readers get it, a line for each block; blocks that show nothing are left out. */
export function renderBody(body: Body, options: RenderOptions = {}): Html {
  // Where a comment begins readers see nothing, not even words set in bold in two pieces.
  const blocks = withoutComments(body).root.children.map((block) => renderBlock(block, options))
  return joinHtml(
    blocks.filter((block) => block.markup !== ''),
    '\n',
  )
}

/** One block as readers get it, and as the editor shows it while it is not edited. */
export function renderBlock(block: Block, options: RenderOptions = {}): Html {
  const { words = englishTextWords } = options
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block)
    case 'heading':
      return renderHeading(block, options.headingShift ?? 0)
    case 'quote':
      return renderQuote(block)
    case 'list':
      return renderList(block, words)
    case 'code':
      return renderCode(block)
    case 'table':
      return renderTable(block, words.table)
    case 'horizontalrule':
      return renderDivider()
    case 'image':
      return renderImage(block, options)
    case 'gallery':
      return renderGallery(block, options)
    case 'map':
      return renderMap(block, options)
    case 'embed':
      return renderEmbed(block, options)
    case 'box':
      return renderBox(block, options.headingShift ?? 0, words)
    case 'unknown-block':
      return renderUnknown(block)
    default:
      return assertNever(block)
  }
}

/** The names of what this version cannot show in a body, in order: publishing refuses them by name. */
export function unknownBlocks(body: Body): readonly string[] {
  return unknown(body, '', () =>
    body.root.children.flatMap((block) => {
      if (block.type === 'unknown-block') return [unknownName(block)]
      if (block.type === 'table') {
        return cellsOf(block).flatMap((cell) => unknownIn(cell.children[0].children))
      }
      return 'children' in block ? unknownIn(block.children) : []
    }),
  )
}

// Asked of a thousand texts with each publishing, of which one is new.
const unknown = madeOnce<Body, readonly string[]>()

type Inside = Inline | BoxContent | List['children'][number]

function unknownIn(children: readonly Inside[]): string[] {
  return children.flatMap((child) => {
    if (child.type === 'unknown-inline') return [unknownName(child)]
    const holds = child.type === 'list' || child.type === 'listitem' || child.type === 'paragraph'
    return holds ? unknownIn(child.children) : []
  })
}
