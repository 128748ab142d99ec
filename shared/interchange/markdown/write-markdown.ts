import type { Root } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Body } from '../../document/nodes'
import { markdownBlocks } from './markdown-blocks'

/**
 * A body as Markdown (CommonMark, `~~struck~~` text and `[x]` lists, tables), which `readMarkdown` reads back.
 * What Markdown has no sign for is HTML in it: `<mark>`, `<sup>`, `<sub>`. Comments stay in the newsroom, and what this
 * version does not know is left out, as it is when publishing.
 */
export function writeMarkdown(body: Body): string {
  return markdownText({ type: 'root', children: markdownBlocks(body, 0) })
}

/** A Markdown tree as text, in one manner throughout. */
export function markdownText(root: Root): string {
  return toMarkdown(root, {
    extensions: [gfmStrikethroughToMarkdown(), gfmTaskListItemToMarkdown(), gfmTableToMarkdown()],
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
  })
}
