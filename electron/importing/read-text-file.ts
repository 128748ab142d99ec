import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { appError } from '../../shared/app-error'
import { decodeText } from '../../shared/interchange/decode-text'
import { err, type Result } from '../../shared/result'
import { saidNumber } from '../../shared/words/said-number'
import { say } from '../../shared/words/say'
import { readError } from '../disk-error'

/** Larger files are refused unread; `decodeText` has the same limit for bytes that come by drag and drop. */
const largest = 8_000_000

/** Reads a file as UTF-8 text, or says why it cannot be an article. */
export function readTextFile(path: string): Result<string> {
  const name = basename(path)
  try {
    const { size } = statSync(path)
    if (size > largest) {
      const megabytes = saidNumber(Math.ceil(size / 1_000_000))
      return err(
        appError(
          'too-large',
          say('“{name}” has {megabytes} MB; Dateline imports texts of up to 8 MB.', {
            name,
            megabytes,
          }),
          say('Split the text and import its parts.'),
        ),
      )
    }
    return decodeBytes(name, readFileSync(path))
  } catch (cause) {
    return err(readError(cause, say('“{name}” could not be read.', { name })))
  }
}

/** Bytes as UTF-8 text, or why they cannot be an article. */
export function decodeBytes(name: string, bytes: Uint8Array): Result<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return decodeText(bytes, name, (all) => decoder.decode(all))
}
