import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import {
  readEntry,
  readEntryText,
  type EntryReading,
} from '../../../../../shared/publish/wordpress/liveblog/read-entry'
import { remembering } from '../../remembering-reader'

const readTextOnce = remembering(readEntryText)

/** What an entry says; the same markup is taken apart once, however often it is asked for. */
export function readEntryOnce(entry: LiveblogEntry): EntryReading {
  return readEntry(entry, readTextOnce)
}
