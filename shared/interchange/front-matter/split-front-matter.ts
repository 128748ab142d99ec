/** What stands before the text of a Markdown file, and in which form. */
export interface SplitFile {
  readonly form: 'yaml' | 'toml' | 'json' | 'none'
  readonly front: string
  readonly text: string
}

/** A Markdown file in its two parts. A rule at the top that nothing ends is part of the text. */
export function splitFrontMatter(file: string): SplitFile {
  const plain = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return (
    fenced(plain, '---', 'yaml') ??
    fenced(plain, '+++', 'toml') ??
    json(plain) ?? { form: 'none', front: '', text: plain }
  )
}

function fenced(file: string, fence: string, form: 'yaml' | 'toml'): SplitFile | null {
  const first = file.indexOf('\n')
  if (first === -1 || file.slice(0, first).trimEnd() !== fence) return null
  for (let at = first + 1; at <= file.length;) {
    const end = file.indexOf('\n', at)
    const line = file.slice(at, end === -1 ? file.length : end).trimEnd()
    // Jekyll and Pandoc let dots end it too.
    if (line === fence || (form === 'yaml' && line === '...')) {
      const text = end === -1 ? '' : file.slice(end + 1)
      return { form, front: file.slice(first + 1, at), text }
    }
    if (end === -1) return null
    at = end + 1
  }
  return null
}

/** Hugo’s third form: an object, which ends where its last brace closes. */
function json(file: string): SplitFile | null {
  if (!/^\{\s*(?:"|\})/.test(file)) return null
  let depth = 0
  let inWords = false
  for (let at = 0; at < file.length; at += 1) {
    const letter = file[at]
    if (inWords) {
      if (letter === '\\') at += 1
      else if (letter === '"') inWords = false
    } else if (letter === '"') inWords = true
    else if (letter === '{') depth += 1
    else if (letter === '}') {
      depth -= 1
      if (depth === 0) {
        return { form: 'json', front: file.slice(0, at + 1), text: file.slice(at + 1) }
      }
    }
  }
  return null
}
