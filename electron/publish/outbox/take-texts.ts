import { imagesIn, withImages } from '../../../shared/document/images-in'
import { makeImage } from '../../../shared/document/make-body'
import type { Body, Image } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import type { MediaId } from '../../../shared/ids'
import type { PublicCoverage } from '../../../shared/publish/public-coverage'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { changedThere, type PartLine } from '../../../shared/publish/remote/three-way'
import type { ConflictDecision, PartChoice } from './conflict-decision'
import type { ConflictPlace } from './conflict-place'

type Taking = Pick<ConflictPlace, 'takePictures'>

/** The same taking, that knows what was sent from here by its original. */
export function takingBack({ takePictures }: Taking, ours: PublicCoverage): Taking {
  const originals = originalsOf(ours)
  return { takePictures: (body) => takePictures(withOriginals(body, originals)) }
}

/** The pictures of an article's own texts, by the id of the form that was sent. */
function originalsOf({ body, updates }: PublicCoverage): ReadonlyMap<MediaId, Image> {
  const bodies = [...(body === null ? [] : [body]), ...updates.map((update) => update.body)]
  return new Map(
    bodies
      .flatMap(imagesIn)
      .flatMap((image) => (image.file === null ? [] : [[sentPicture(image.file).id, image]])),
  )
}

function withOriginals(body: Body, originals: ReadonlyMap<MediaId, Image>): Body {
  return withImages(body, (image) => {
    const ours = image.file === null ? undefined : originals.get(image.file.id)
    return ours === undefined ? image : asOurs(image, ours)
  })
}

/** Their words; our file with its cut. One without a description there only adorns, as it did here. */
function asOurs(theirs: Image, ours: Image): Image {
  const { source, caption, credit, alt } = theirs
  const adorns = ours.decorative === true && alt === ''
  const words = adorns ? { alt: ours.alt, decorative: true as const } : { alt }
  return makeImage({ file: ours.file, source, caption, credit, ...words })
}

/** Their texts that may come here, with their pictures, by the part they stand in. */
export async function textsTaken(
  { takePictures }: Taking,
  lines: readonly PartLine[],
): Promise<ReadonlyMap<RemotePart, Body>> {
  const texts = new Map<RemotePart, Body>()
  for (const { theirs } of changedThere(lines)) {
    if (theirs !== null) texts.set(theirs, await takePictures(theirs.body))
  }
  return texts
}

/** The same for what was made of both texts. */
export async function mergedTaken(
  { takePictures }: Taking,
  decision: ConflictDecision,
): Promise<ConflictDecision> {
  const parts: PartChoice[] = []
  for (const choice of decision.parts) {
    const { merged } = choice
    const body = merged === null ? null : parseBody(merged)
    // What is no text is refused where it would be put in, by name.
    parts.push(body?.ok === true ? { ...choice, merged: await takePictures(body.value) } : choice)
  }
  return { ...decision, parts }
}
