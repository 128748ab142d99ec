import { imagesIn, withImages } from '../../shared/document/images-in'
import { makeImage } from '../../shared/document/make-body'
import type { Body, Image } from '../../shared/document/nodes'
import type { MediaId } from '../../shared/ids'
import type { PictureFile } from '../../shared/model/media'
import { sentPicture } from '../../shared/publish/remote/sent-picture'
import { ok, type Result } from '../../shared/result'
import type { Pictures } from '../pictures/pictures'

/** What taking pictures in needs. */
export interface PictureTaking {
  readonly pictures: Pick<Pictures, 'add' | 'pathOf'>
  /** The bytes at an address; no password goes with it. */
  readonly fetch: (url: string) => Promise<Result<Uint8Array>>
}

/** Texts with the pictures that lay on the web, and where the form that would be sent of each lies. */
export interface TextsWithPictures {
  readonly bodies: readonly Body[]
  readonly places: ReadonlyMap<MediaId, string>
  /** How many could not be had: they keep their address, and can be asked for again. */
  readonly missing: number
}

/**
 * Takes the pictures of texts into the newsroom, each once. Without a network it fails, and nothing was
 * taken; one that is gone or is no picture stays where it is.
 */
export async function takePictures(
  bodies: readonly Body[],
  { pictures, fetch }: PictureTaking,
): Promise<Result<TextsWithPictures>> {
  const files = new Map<string, PictureFile>()
  let missing = 0
  // The name of a picture of ours says nothing here where another Dateline sent it.
  const isHere = ({ file }: Image) => file !== null && pictures.pathOf(file.id) !== undefined
  const away = bodies.flatMap(imagesIn).filter((image) => !isHere(image) && image.source !== '')
  for (const source of new Set(away.map((image) => image.source))) {
    const bytes = await fetch(source)
    if (!bytes.ok && bytes.error.kind === 'network-down') return bytes
    const stored = bytes.ok ? await pictures.add(nameOf(source), bytes.value) : bytes
    if (stored.ok) files.set(source, stored.value)
    else missing += 1
  }
  return ok({
    bodies: bodies.map((body) =>
      withFiles(body, (image) => (isHere(image) ? image.file : (files.get(image.source) ?? null))),
    ),
    places: new Map([...files].map(([source, file]) => [sentPicture(file).id, source])),
    missing,
  })
}

/** The name a file has at an address, for a message. */
export function nameOf(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? 'picture'
}

/** Each picture with its file; one that is ours already needs no address. */
function withFiles(body: Body, fileOf: (image: Image) => PictureFile | null): Body {
  return withImages(body, (image) => {
    const file = fileOf(image)
    return makeImage({ ...image, file, source: file === null ? image.source : '' })
  })
}
