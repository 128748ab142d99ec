import type { PictureWords } from '../../shared/model/media'
import { readHead, type SharpLibrary } from './decoder'
import type { WordsJob } from './picture-job'
import { embeddedWords, offeredWords } from './words/embedded-words'

/** The words within a picture file, as an editor is offered them. */
export async function readWords(sharp: SharpLibrary, { from }: WordsJob): Promise<PictureWords> {
  return offeredWords(embeddedWords(await readHead(sharp, from)))
}
