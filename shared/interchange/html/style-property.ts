/** A property of a style as it is written in markup, in small letters; empty where it has none. */
export function styleProperty(style: string, name: string): string {
  const found = declaration(name).exec(style)
  return (found?.[1] ?? '')
    .replace(/!important/i, '')
    .trim()
    .toLowerCase()
}

const declarations = new Map<string, RegExp>()

/** Made once for each of the few properties that are asked for: a page may have many elements. */
function declaration(name: string): RegExp {
  const known = declarations.get(name)
  if (known !== undefined) return known
  const made = new RegExp(`(?:^|;)\\s*${name}\\s*:([^;]*)`, 'i')
  declarations.set(name, made)
  return made
}
