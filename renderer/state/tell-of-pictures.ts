import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import type { AppState } from './app-state'
import { fieldsAwaitPictures } from './article-fields'
import { draftsAwaitPictures } from './entry-drafts'

/** Says that what she asked for waits, where pictures are on their way into the open article. */
export function tellOfPictures(what: Phrase, get: () => AppState): void {
  if (draftsAwaitPictures() || fieldsAwaitPictures()) {
    get().tellNews({ text: say(what), lasts: 3_000 })
  }
}
