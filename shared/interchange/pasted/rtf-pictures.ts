/** A picture that stands in a text in Rich Text Format: its bytes, in hexadecimal digits. */
export interface RtfPicture {
  readonly type: 'image/png' | 'image/jpeg'
  readonly hex: string
}

/** A group of RTF, as far as pictures are concerned. */
interface Group {
  /** What stands in it is shown nowhere, or a second time. */
  readonly skipped: boolean
  picture: { type: RtfPicture['type'] | null; hex: string[] } | null
}

// The media store takes files of 60 MB at most.
const longestHex = 120_000_000
const mostPictures = 500

/**
 * The pictures of a text as word processors put it on the clipboard, in the order of the text; null for
 * one in a form that no page can show, such as a metafile.
 *
 * Second copies for older readers, pictures of list signs and those of headers are left out. Never
 * throws: what is broken holds fewer pictures.
 */
export function rtfPictures(rtf: string): readonly (RtfPicture | null)[] {
  const found: (RtfPicture | null)[] = []
  const groups: Group[] = [{ skipped: false, picture: null }]
  const token = /[{}]|\\(?:([a-z]+)(-?\d{1,10})? ?|'[0-9a-f]{2}|[^])|[^{}\\]+/giy
  for (let one = token.exec(rtf); one !== null; one = token.exec(rtf)) {
    const [text, word, number] = one
    const group = groups.at(-1)
    if (group === undefined) break
    if (text === '{') groups.push({ skipped: group.skipped, picture: null })
    else if (text === '}') {
      groups.pop()
      if (group.picture !== null && !group.skipped) found.push(pictureOf(group.picture))
      if (found.length >= mostPictures) break
    } else if (word === undefined) {
      if (!text.startsWith('\\')) group.picture?.hex.push(text)
    } else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else groups[groups.length - 1] = afterWord(group, word)
  }
  return found
}

const skippedWords =
  /^(?:nonshppict|listpicture|shprslt|background|header[lrf]?|footer[lrf]?|fonttbl|stylesheet|themedata|datastore)$/

function afterWord(group: Group, word: string): Group {
  if (skippedWords.test(word)) return { skipped: true, picture: null }
  if (word === 'pict') return { ...group, picture: { type: null, hex: [] } }
  if (group.picture === null) return group
  if (word === 'pngblip') group.picture.type = 'image/png'
  if (word === 'jpegblip') group.picture.type = 'image/jpeg'
  return group
}

function pictureOf({ type, hex }: NonNullable<Group['picture']>): RtfPicture | null {
  const digits = hex.join('').replace(/\s+/g, '')
  const isWhole = digits.length > 0 && digits.length % 2 === 0 && digits.length <= longestHex
  return type !== null && isWhole && /^[0-9a-f]+$/i.test(digits) ? { type, hex: digits } : null
}
