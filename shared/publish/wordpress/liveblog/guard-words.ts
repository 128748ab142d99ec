/**
 * Markup in which the Liveblog plug-in finds nothing to do: it would make links, pictures and commands of
 * `#budget`, `@ann`, `:smile:` and `/key` wherever they stand, in addresses too, and WordPress would take
 * `\`, `[gallery]` and `:)` for its own. As entities they are the same to every reader.
 */
export function guardWords(markup: string): string {
  return markup.replace(/<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<')
      ? piece.replace(/"[^"]*"/g, (value) => value.replace(taken, asEntity))
      : piece.replace(taken, asEntity).replace(/\btype-(?=\w)/g, 'type&#45;'),
  )
}

// An entity holds signs of its own, and stays. The digit and the semicolon begin a pictured face.
const taken = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);|[/#＃@:[\]\\]|;(?=-?\))|\b8(?=-?[)O])/gi

function asEntity(found: string): string {
  return found.startsWith('&') ? found : `&#${String(found.codePointAt(0) ?? 0)};`
}
