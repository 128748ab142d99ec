import { closeSync, openSync, readSync, statSync } from 'node:fs'
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
    if (size > largest) return err(tooLarge(name, size))
    const bytes = readUpTo(path, largest + 1)
    return bytes.length > largest ? err(tooLarge(name, bytes.length)) : decodeBytes(name, bytes)
  } catch (cause) {
    return err(readError(cause, say('“{name}” could not be read.', { name })))
  }
}

/** What a file begins with: a pipe or a device says nothing of its size, and may never end. */
function readUpTo(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const pieces: Buffer[] = []
    for (let left = most; left > 0;) {
      const piece = Buffer.alloc(Math.min(left, 1_000_000))
      const read = readSync(file, piece)
      if (read === 0) break
      pieces.push(piece.subarray(0, read))
      left -= read
    }
    return Buffer.concat(pieces)
  } finally {
    closeSync(file)
  }
}

function tooLarge(name: string, size: number) {
  const megabytes = saidNumber(Math.ceil(size / 1_000_000))
  return appError(
    'too-large',
    say('“{name}” has {megabytes} MB; Dateline imports texts of up to 8 MB.', {
      name,
      megabytes,
    }),
    say('Split the text and import its parts.'),
  )
}

/** Bytes as UTF-8 text, or why they cannot be an article. */
export function decodeBytes(name: string, bytes: Uint8Array): Result<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return decodeText(bytes, name, (all) => decoder.decode(all))
}
