import { commentJson, html, joinHtml, noHtml, type Html } from '../../document/html'

/** What a block's comment says, in the order in which the block editor writes it. */
export type BlockFields = Readonly<Record<string, unknown>>

/** A block with its comments, exactly as the block editor saves it: else it calls the block invalid. */
export function blockMarkup(name: string, fields: BlockFields, inside: Html): Html {
  const said = Object.keys(fields).length === 0 ? noHtml : html`${commentJson(fields)} `
  return html`<!-- wp:${name} ${said}-->
${inside}
<!-- /wp:${name} -->`
}

/** Blocks below one another, as the block editor sets them apart. */
export function joinBlocks(blocks: readonly Html[]): Html {
  return joinHtml(
    blocks.filter(({ markup }) => markup !== ''),
    '\n\n',
  )
}
