import { micromark } from 'micromark'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { readTemplateTags } from './template-tags'

/** Markdown of an archive as markup, and what only its generator could have made, by name. */
export interface MarkdownMarkup {
  readonly markup: string
  readonly left: readonly string[]
}

/** Markdown with the HTML that stands in it, as a generator would have made a page of it. */
export function markdownMarkup(text: string): MarkdownMarkup {
  const { markdown, left } = readTemplateTags(text)
  const markup = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml(), gfmTaskListItemHtml()],
  })
  return { markup: withCaptions(markup), left }
}

/** What stands in quotes behind a picture’s address is shown below it. */
function withCaptions(markup: string): string {
  return markup.replace(
    /<p>(<img src="[^"]*" alt="[^"]*" title="([^"]*)" \/>)<\/p>/g,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  )
}
