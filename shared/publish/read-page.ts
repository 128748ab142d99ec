import type { Release } from './render-release'

const updateOnPage = /<article class="update[^"]*" id="([^"]+)"[^>]*>([\s\S]*?)<\/article>/g
const noticeOnPage = /<aside class="correction"[^>]* id="([^"]+)">([\s\S]*?)<\/aside>/g
const textOfUpdate = /<div class="coverage-text[^"]*">([\s\S]*?)<\/div>/

/**
 * The anchors of updates and notices that a page read back lacks, or whose words are not the ones that
 * were sent. It reads the markup and not the renderer's own data, so a mistake of the renderer shows
 * too.
 */
export function missingFromPage(
  markup: string,
  { updates, notices }: Pick<Release, 'updates' | 'notices'>,
): readonly string[] {
  const shown = byAnchor(markup, updateOnPage)
  const told = byAnchor(markup, noticeOnPage)
  const lacking = [
    ...updates.filter(({ anchor, text }) => {
      const content = shown.get(anchor)
      if (content === undefined) return true
      const body = textOfUpdate.exec(content)?.[1] ?? ''
      return text !== null && letters(words(body)) !== letters(text)
    }),
    ...notices.filter(({ anchor, text }) => {
      // Before its words a notice says what it is, and when it was given.
      return !letters(words(told.get(anchor) ?? '')).endsWith(letters(text))
    }),
  ]
  return lacking.map(({ anchor }) => anchor)
}

function byAnchor(markup: string, pattern: RegExp): ReadonlyMap<string, string> {
  const found = [...markup.matchAll(pattern)]
  return new Map(found.map(([, anchor = '', content = '']) => [anchor, content]))
}

function words(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

// White space is the page's own business, and control characters never reach it.
function letters(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
}
