import type { PictureWords } from '../../shared/model/media'
import { readHead, type SharpLibrary } from './decoder'
import type { WordsJob } from './picture-job'
import { offeredWords } from './words/embedded-words'
import { readEmbeddedWords } from './words/read-embedded-words'

/** The words within a picture file, as an editor is offered them. */
export async function readWords(sharp: SharpLibrary, { from }: WordsJob): Promise<PictureWords> {
  return offeredWords(readEmbeddedWords(await readHead(sharp, from)))
}
