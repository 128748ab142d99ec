import { appError } from '../../../shared/app-error'
import { mostColumns, mostRows } from '../../../shared/document/make-table'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** Says why a pasted table stands there as words, that none of them is lost, and what to do. */
export function tellLargeTable(): void {
  tellTooLarge(
    say(
      'What you pasted holds a table of more than {rows} rows or {columns} columns, too large for a text. It came in as words, and none of them is missing.',
      { rows: mostRows, columns: mostColumns },
    ),
    say(
      'For a table, undo and paste a part of it. Readers who need all of it are served better by a link to the file.',
    ),
  )
}

/** Says that what was pasted stayed out because of its length, and what to do. */
export function tellTooLong(): void {
  tellTooLarge(
    say(
      'What you pasted is longer than one entry can hold (about two million characters), so it was not put in. Your text is as it was.',
    ),
    say('Divide it into several updates or articles.'),
  )
}

function tellTooLarge(what: string, remedy: string): void {
  useApp.getState().tellTrouble(appError('too-large', what, remedy))
}
