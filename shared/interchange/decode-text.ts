import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say, spokenLocale } from '../words/say'

/** Texts up to this many bytes are imported: some twenty novels. */
export const maxTextBytes = 8_000_000

/**
 * A text file's bytes as text, or why it cannot be one: empty, too large, not text, not UTF-8.
 * `decode` turns bytes into text strictly: it throws on malformed UTF-8.
 */
export function decodeText(
  bytes: Uint8Array,
  fileName: string,
  decode: (bytes: Uint8Array) => string,
): Result<string> {
  if (bytes.length > maxTextBytes) return err(tooLarge(fileName, bytes.length))
  const wide = wideOrder(bytes)
  if (wide !== null) return decodeWide(bytes, fileName, wide)
  if (bytes.includes(0)) return err(notText(fileName))
  try {
    return textOrEmpty(decode(bytes), fileName)
  } catch {
    return err(
      appError(
        'not-text',
        say('“{fileName}” is not written in UTF-8, so some of its letters would be lost.', {
          fileName,
        }),
        say('Open it in a text editor, save it with the encoding UTF-8, and import it again.'),
      ),
    )
  }
}

/** Windows programs write UTF-16 with a byte order mark; it tells which byte comes first. */
function wideOrder(bytes: Uint8Array): 'low-first' | 'high-first' | null {
  if (bytes.length % 2 !== 0) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'low-first'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'high-first' : null
}

function decodeWide(
  bytes: Uint8Array,
  fileName: string,
  order: 'low-first' | 'high-first',
): Result<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 2; at < bytes.length; at += 2) {
    letters.push(String.fromCharCode(view.getUint16(at, order === 'low-first')))
  }
  const text = letters.join('')
  const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
  if (text.includes('\0') || halves.test(text)) return err(notText(fileName))
  return textOrEmpty(text, fileName)
}

function textOrEmpty(text: string, fileName: string): Result<string> {
  if (text.trim() !== '') return ok(text)
  return err(
    appError(
      'empty-file',
      say('“{fileName}” is empty, so there is nothing to import.', { fileName }),
      say('Choose a file that has text in it.'),
    ),
  )
}

const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

function tooLarge(fileName: string, size: number) {
  const megabytes = (size / 1_000_000).toLocaleString(spokenLocale(), tenths)
  return appError(
    'too-large',
    say('“{fileName}” has {megabytes} MB; Dateline imports texts of up to 8 MB.', {
      fileName,
      megabytes,
    }),
    say('Split the text and import its parts.'),
  )
}

function notText(fileName: string) {
  return appError(
    'not-text',
    say('“{fileName}” is not a plain text, so nothing was imported.', { fileName }),
    say('Choose a plain-text file; from a word processor, save as plain text in UTF-8 first.'),
  )
}
