import { SaxesParser } from 'saxes'
import { collectItem, type ItemCollector } from './collect-item'
import { collectSite } from './collect-site'
import type { WxrItem, WxrSite } from './wxr-item'

/** Reads an export piece by piece: of a file of any size only the item at hand is in memory. */
export interface WxrReader {
  /** The items that this piece completes. */
  readonly write: (piece: string) => readonly WxrItem[]
  /** After the last piece. */
  readonly end: () => void
  /** What is known of the site by now. */
  readonly site: () => WxrSite
  /** Whether this is an export of WordPress at all. */
  readonly isExport: () => boolean
  readonly trouble: () => WxrTrouble | null
}

/** Why not all of a file could be read; what stands before it was. */
export type WxrTrouble =
  /** An item of a size that no post has, or elements within one another without end. */
  | { readonly kind: 'beyond-measure'; readonly line: number }
  /** It ends in the middle of an item. */
  | { readonly kind: 'cut-off'; readonly line: number }

// A post holds a few thousand characters; with ten thousand comments a few million.
const longestItem = 60_000_000
const deepest = 60

/**
 * Opens a reader of WXR. Slips against XML (letters that may not stand there, `&` by itself) are passed
 * over, as WordPress itself does; entities of the file's own are not made, so none can grow or reach out.
 */
export function openWxr(): WxrReader {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const site = collectSite()
  const done: WxrItem[] = []
  const path: string[] = []
  let text = ''
  let item: ItemCollector | null = null
  let sinceItem = 0
  let isExport = false
  let trouble: WxrTrouble | null = null

  parser.on('error', () => undefined)
  parser.on('opentag', ({ name, attributes }) => {
    text = ''
    path.push(name)
    if (path.length > deepest) trouble ??= { kind: 'beyond-measure', line: parser.line }
    if (name === 'item' && item === null) item = collectItem()
    else item?.open(name, attributes)
  })
  const addText = (words: string) => {
    text += words
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (item !== null && name === 'item') {
      done.push(item.done())
      item = null
      sinceItem = 0
    } else if (item !== null) item.close(name, text)
    else {
      if (name === 'wp:wxr_version') isExport = true
      site.close(name, text)
    }
    text = ''
  })
  return {
    write: (piece) => {
      if (trouble !== null) return []
      sinceItem += piece.length
      if (sinceItem > longestItem) {
        trouble = { kind: 'beyond-measure', line: parser.line }
        return []
      }
      parser.write(piece)
      return done.splice(0)
    },
    end: () => {
      if (trouble === null && path.length > 0) trouble = { kind: 'cut-off', line: parser.line }
    },
    site: site.done,
    isExport: () => isExport,
    trouble: () => trouble,
  }
}
