import type { PictureFile } from '../../model/media'
import { fullForm } from '../picture-forms'

/**
 * A picture as a server is given it: its id is still the original's, its type and size are those of
 * the one form that is sent. The original itself, with all it may tell, never leaves.
 */
export function sentPicture(file: PictureFile): PictureFile {
  const { type, width, height } = fullForm(file)
  return { id: file.id, type, width, height }
}
