/**
 * Whether two addresses name one picture of a library, be it in another size or form. A site that was moved
 * has new numbers for its pictures, while its texts keep the old ones.
 */
export function isSameFile(one: string, other: string): boolean {
  return stemOf(one) === stemOf(other)
}

function stemOf(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  return decoded(path.split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(/(?:\.[a-z\d]{2,5})+$/, '')
    .replace(/-\d+x\d+$/, '')
    .replace(/-(?:scaled|rotated|e\d{10,13})$/, '')
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
