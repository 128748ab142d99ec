import type { MediaId } from '../../../shared/ids'
import { picturesOf } from '../../../shared/publish/remote/pictures-there'
import { ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { DeliverOrder, DeliverParts } from './deliver'
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

/** Forgets where the pictures of an article lie there: somebody deleted one. */
export function forgetPictures(
  { remote }: DeliverParts,
  { target, content }: DeliverOrder,
): Result<null> {
  for (const { file } of picturesOf(content)) {
    const forgotten = remote.forgetPicture(target.id, file.id)
    if (!forgotten.ok) return forgotten
  }
  return ok(null)
}
