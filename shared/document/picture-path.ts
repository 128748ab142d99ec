import { pictureExtension, type PictureFile } from '../model/media'
import { formName, type PictureForm } from './picture-forms'

/** Where a form of a picture lies, seen from its article's page. */
export function picturePath(form: PictureForm): string {
  return `pictures/${formName(form)}`
}

/** Where versions up to 0.2 left the picture itself. A front page may still have to point there. */
export function formerPicturePath(file: PictureFile): string {
  return `pictures/${file.id.slice(0, 20)}.${pictureExtension[file.type]}`
}
