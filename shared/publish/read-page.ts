import type { ExpectedUpdate } from './render-release'

const updateOnPage = /<article class="update[^"]*" id="([^"]+)">([\s\S]*?)<\/article>/g
const textOfUpdate = /<div class="coverage-text[^"]*">([\s\S]*?)<\/div>/

/**
 * The anchors of updates that a page read back lacks, or whose words are not the ones that were sent.
 * It reads the markup and not the renderer's own data, so a mistake of the renderer shows too.
 */
export function missingFromPage(
  markup: string,
  expected: readonly ExpectedUpdate[],
): readonly string[] {
  const found = new Map<string, string>()
  for (const [, anchor = '', content = ''] of markup.matchAll(updateOnPage)) {
    found.set(anchor, content)
  }
  return expected
    .filter(({ anchor, text }) => {
      const content = found.get(anchor)
      if (content === undefined) return true
      return text !== null && letters(words(content)) !== letters(text)
    })
    .map(({ anchor }) => anchor)
}

function words(content: string): string {
  const markup = textOfUpdate.exec(content)?.[1] ?? ''
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
