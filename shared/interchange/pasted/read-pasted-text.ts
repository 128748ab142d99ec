import type { Body } from '../../document/nodes'
import { readMarkdown } from '../markdown/read-markdown'
import { looksLikeMarkdown } from './looks-like-markdown'
import { readPasted } from './read-pasted'
import { tidyCharacters } from './tidy-characters'

/**
 * Plain text from the clipboard that says by its own signs what it is: Markdown, or blocks of WordPress
 * as its code editor shows them. Null: it is just text.
 */
export function readPastedText(text: string): Body | null {
  if (/^\s*<!-- wp:[a-z]/.test(text)) return readPasted(text).body
  return looksLikeMarkdown(text) ? readMarkdown(tidyCharacters(text)) : null
}
