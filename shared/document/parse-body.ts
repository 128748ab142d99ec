import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'
import { isBoxContent, parseBox } from './blocks/box'
import { parseEmbed } from './blocks/embed'
import { parseGallery } from './blocks/gallery'
import { parseCode } from './blocks/code'
import { parseHeading } from './blocks/heading'
import { parseImage } from './blocks/image'
import { parseMap } from './blocks/map'
import { parseParagraph } from './blocks/paragraph'
import { parseList } from './blocks/parse-list'
import { parseTable } from './blocks/parse-table'
import { parseQuote } from './blocks/quote'
import { keepUnknown } from './blocks/unknown'
import { isLine } from './block-line'
import { isInlineType } from './inlines/parse-inlines'
import { divider, emptyBody, makeBody, makeParagraph, makeText } from './make-body'
import type { Block, Body, BoxContent } from './nodes'
import { blockText } from './plain-text'
import {
  maxListDepth,
  sourceChildren,
  sourceNode,
  spend,
  startReading,
  type BodyReading,
  type BodyRefusal,
} from './source'

/**
 * The only door into a body: stored or received JSON becomes what this version means by a text.
 *
 * Older and foreign forms are brought up to date, harmful addresses lose their link, and what this
 * version does not know is kept whole. Refused (`body-invalid`) is only what is no body at all or is
 * beyond the limits. Runs at each autosave: one walk, nothing serialised.
 */
export function parseBody(json: unknown): Result<Body> {
  const root = rootChildren(json)
  if (root === null) return err(notABody())
  const reading = startReading()
  const blocks = parseBlocks(root, reading)
  if (reading.refusal !== null) return err(refused(reading.refusal))
  return ok(blocks.length === 0 ? emptyBody : makeBody(blocks))
}

/** How much more a body could hold, in characters of its JSON: none where it is beyond the limit. */
export function roomLeft(json: unknown): number {
  const reading = startReading()
  parseBlocks(rootChildren(json) ?? [], reading)
  return Math.max(0, reading.left)
}

function rootChildren(json: unknown): readonly unknown[] | null {
  if (typeof json !== 'object' || json === null || !('root' in json)) return null
  const root = sourceNode(json.root)
  return root?.type === 'root' ? sourceChildren(root) : null
}

function parseBlocks(sources: readonly unknown[], reading: BodyReading): readonly Block[] {
  const blocks: Block[] = []
  let loose: unknown[] = []
  const closeLoose = () => {
    if (loose.length > 0) blocks.push(parseParagraph(loose, reading))
    loose = []
  }
  for (const source of sources) {
    if (reading.refusal !== null) return []
    // Text directly below the root has no place in a page: it gets a paragraph.
    if (isInlineType(sourceNode(source)?.type ?? '')) loose.push(source)
    else {
      closeLoose()
      const block = parseBlock(source, reading)
      if (block !== null) blocks.push(block)
    }
  }
  closeLoose()
  return blocks
}

/** One block; null for one that holds nothing and shows nothing. */
function parseBlock(source: unknown, reading: BodyReading): Block | null {
  const node = sourceNode(source)
  const children = node === null ? null : sourceChildren(node)
  if (node === null || children === null) return keepUnknown(source, reading)
  if (!spend(reading, 0, 0)) return null
  switch (node.type) {
    case 'paragraph':
    case 'listitem':
      return parseParagraph(children, reading)
    case 'heading':
      return parseHeading(node, children, reading)
    case 'quote':
      return parseQuote(node, children, reading)
    case 'list':
      return parseList(node, children, reading)
    case 'code':
      return parseCode(node, children, reading)
    case 'table':
      return parseTable(node, children, reading) ?? keepUnknown(source, reading)
    case 'horizontalrule':
      return divider
    case 'image':
      return parseImage(node, reading)
    case 'gallery':
      return parseGallery(node, reading)
    case 'map':
      return parseMap(node, reading)
    case 'embed':
      return parseEmbed(node, reading)
    case 'box':
      return parseBox(node, parseBoxContent(children, reading), reading)
    default:
      return keepUnknown(source, reading)
  }
}

/** What stands in a box; of what it cannot hold the words are kept, as a paragraph. */
function parseBoxContent(sources: readonly unknown[], reading: BodyReading): readonly BoxContent[] {
  return parseBlocks(sources, reading).flatMap((block): readonly BoxContent[] => {
    if (isBoxContent(block)) return [block]
    if (isLine(block)) return [makeParagraph(block.children)]
    if (block.type === 'box') return block.children
    const words = blockText(block)
    return words === '' ? [] : [makeParagraph([makeText(words)])]
  })
}

function notABody() {
  return appError(
    'body-invalid',
    say('This text has a form Dateline does not know, so nothing of it was stored.'),
    say('Paste it as plain text; if it was saved by a newer version, open it with that version.'),
  )
}

function refused(refusal: BodyRefusal) {
  if (refusal === 'too-long') {
    return appError(
      'body-invalid',
      say('This text is longer than one entry can hold (about two million characters).'),
      say('Divide it into several updates or articles.'),
    )
  }
  return appError(
    'body-invalid',
    say('This text has lists or parts nested more than {maxListDepth} deep.', { maxListDepth }),
    say('Outdent the deepest ones, or paste it as plain text.'),
  )
}
