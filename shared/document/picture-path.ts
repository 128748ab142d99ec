import { pictureExtension, type PictureFile } from '../model/media'

/** Where a picture lies, seen from its article's page. Named by its content: another picture never takes its place. */
export function picturePath(file: PictureFile): string {
  return `pictures/${file.id.slice(0, 20)}.${pictureExtension[file.type]}`
}
