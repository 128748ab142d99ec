import type { MediaId } from '../../../shared/ids'
import { picturesOf } from '../../../shared/publish/remote/pictures-there'
import { ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { DeliverOrder } from './deliver-order'
import type { DeliverParts } from './deliver-parts'
import type { RemotePicture } from './remote-site'

/** Brings the pictures of an article there, each once, and says where they lie. */
export async function sendPictures(
  { site, remote, pictureBytes, onStep }: DeliverParts,
  { target, content }: DeliverOrder,
): Promise<Result<ReadonlyMap<MediaId, RemotePicture>>> {
  const pictures = new Map<MediaId, RemotePicture>()
  const going = picturesOf(content)
  for (const [index, picture] of going.entries()) {
    const { file } = picture
    const known = remote.picture(target.id, file.id)
    if (known !== null) {
      pictures.set(file.id, known)
      continue
    }
    onStep(stepOf(index, going.length))
    const bytes = await pictureBytes(file)
    if (!bytes.ok) return bytes
    const sent = await site.uploadPicture({ ...picture, bytes: bytes.value })
    if (!sent.ok) return sent
    const kept = remote.keepPicture(target.id, file.id, sent.value)
    if (!kept.ok) return kept
    pictures.set(file.id, sent.value)
  }
  return ok(pictures)
}

function stepOf(index: number, total: number): string {
  return say('{total, plural, one {Sending the picture} other {Sending picture {index} of #}}', {
    total,
    index: index + 1,
  })
}

/** The pictures of an article that were sent, and that somebody deleted there since. */
export async function picturesGone(
  { site, remote }: DeliverParts,
  { target, content }: DeliverOrder,
): Promise<readonly MediaId[]> {
  const gone: MediaId[] = []
  // One after the other: a site that shows many is not to be asked all at once.
  for (const { file } of picturesOf(content)) {
    const known = remote.picture(target.id, file.id)
    if (known !== null && (await site.lacksPicture(known.url))) gone.push(file.id)
  }
  return gone
}

/** Forgets where pictures of an article lie there, all of them where none is named: somebody deleted some. */
export function forgetPictures(
  { remote }: DeliverParts,
  { target, content }: DeliverOrder,
  gone: readonly MediaId[] = picturesOf(content).map(({ file }) => file.id),
): Result<null> {
  for (const id of gone) {
    const forgotten = remote.forgetPicture(target.id, id)
    if (!forgotten.ok) return forgotten
  }
  return ok(null)
}
