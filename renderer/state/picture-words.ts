import type { MediaId } from '../../shared/ids'
import type { PictureWords } from '../../shared/model/media'
import { newsroom } from '../platform/newsroom'

const noWords: PictureWords = { caption: '', credit: '', copyright: '', alt: '' }

// A picture never changes, nor do the words in its file: each is asked for once.
const asked = new Map<MediaId, Promise<PictureWords>>()

/** The words in a picture's file; the same promise for the same picture, as React wants it. */
export function pictureWords(id: MediaId): Promise<PictureWords> {
  const known = asked.get(id)
  if (known !== undefined) return known
  const words = newsroom
    .pictureWords({ id })
    .then((answer) => (answer.ok ? answer.value : noWords))
    .catch(() => noWords)
  asked.set(id, words)
  return words
}
