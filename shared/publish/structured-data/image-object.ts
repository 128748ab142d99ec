import { imagesIn } from '../../document/images-in'
import type { Body } from '../../document/nodes'
import { largestForm, type PictureForm } from '../../document/picture-forms'
import { picturePath } from '../../document/picture-path'
import type { PictureFile } from '../../model/media'
import { present, type Fields } from './fields'

/** A picture of an article with its caption and, apart from it, its credit. */
export function imageObject(
  file: PictureFile,
  of: { readonly folder: string; readonly caption: string; readonly credit: string },
): Fields {
  const form = largestForm(file)
  const url = `${of.folder}${picturePath(form)}`
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    ...sizeOf(form),
    ...present('caption', of.caption.trim()),
    ...present('creditText', of.credit.trim()),
  }
}

/** The size of a picture as schema.org has it: a distance with its unit, never a bare number. */
export function sizeOf({ width, height }: Pick<PictureForm, 'width' | 'height'>): Fields {
  return { width: `${String(width)} px`, height: `${String(height)} px` }
}

/** The pictures of a text. */
export function imagesOfText(body: Body, folder: string): readonly Fields[] {
  return eachOnce(
    imagesIn(body).flatMap(({ file, caption, credit }) =>
      file === null ? [] : [imageObject(file, { folder, caption, credit })],
    ),
  )
}

/** A picture that stands twice is told once, with the words of its first place. */
export function eachOnce(images: readonly Fields[]): readonly Fields[] {
  const urls = images.map(({ url }) => url)
  return images.filter(({ url }, at) => urls.indexOf(url) === at)
}
