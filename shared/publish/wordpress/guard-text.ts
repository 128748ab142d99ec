/**
 * Markup in which WordPress finds no face and no shortcode of its own: it would make pictures of `:)` and
 * of the end of `(item 8)`, and run what stands behind a `[`. As entities they are the same to every
 * reader. Tags and comments stay as they are.
 */
export function guardText(markup: string): string {
  return markup.replace(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<') ? piece : piece.replace(shortcode, '&#91;').replace(face, asEntity),
  )
}

const shortcode = /\[(?=\/?[a-z])/gi

// As WordPress has them: apart by white space, of two or three signs or a word between colons.
const face = /(?<=^|\s)(?:8(?=-?[)O](?:\s|$))|[:;](?=-?[)(|?DPOX](?:\s|$)|[a-z?!]{1,9}:(?:\s|$)))/gi

function asEntity(found: string): string {
  return `&#${String(found.codePointAt(0) ?? 0)};`
}
