import { readPasted } from '../../shared/interchange/pasted/read-pasted'
import { rtfPictures, type RtfPicture } from '../../shared/interchange/pasted/rtf-pictures'
import type { PictureFile } from '../../shared/model/media'
import type { Pictures } from '../pictures/pictures'
import { temporaryFile } from './temporary-file'

/** A text as a word processor puts it on the clipboard: twice, of which the second holds its pictures. */
export interface CopiedText {
  readonly html: string
  readonly rtf: string
}

/**
 * The pictures that a pasted page names but does not hold, in the order in which they are asked for;
 * null for each that cannot be had.
 *
 * Only what the clipboard itself names at this moment is looked for: in the Rich Text beside the page,
 * where it has as many pictures, since they are whole there; else as a file that its program made for
 * this copy. Whatever comes of it is taken in as any picture from outside.
 */
export async function picturesFromClipboard(
  copied: CopiedText,
  names: readonly string[],
  pictures: Pick<Pictures, 'add' | 'addFile'>,
): Promise<readonly (PictureFile | null)[]> {
  const named = readPasted(copied.html).pictures.flatMap((picture) =>
    picture.kind === 'named' ? [picture.address] : [],
  )
  const inText = rtfPictures(copied.rtf)
  const found: (PictureFile | null)[] = []
  // A name may stand there twice: the second time it is the second picture.
  const asked = new Map<string, number>()
  for (const name of names) {
    const place = named.indexOf(name, (asked.get(name) ?? -1) + 1)
    if (place !== -1) asked.set(name, place)
    const rich = inText.length === named.length ? inText[place] : null
    found.push(place === -1 ? null : await pictureAt(name, rich ?? null, pictures))
  }
  return found
}

async function pictureAt(
  name: string,
  rich: RtfPicture | null,
  pictures: Pick<Pictures, 'add' | 'addFile'>,
): Promise<PictureFile | null> {
  if (rich !== null) {
    const added = await pictures.add('pasted picture', Buffer.from(rich.hex, 'hex'))
    if (added.ok) return added.value
  }
  const path = temporaryFile(name)
  if (path === null) return null
  const added = await pictures.addFile(path)
  return added.ok ? added.value : null
}
