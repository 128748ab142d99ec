import type { MediaId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import type { DeliverOrder, DeliverParts } from './deliver'
import type { RemotePicture } from './remote-site'

/** Brings the pictures of an article there, each once, and says where they lie. */
export async function sendPictures(
  { site, remote, pictureBytes, onStep }: DeliverParts,
  { target, content }: DeliverOrder,
): Promise<Result<ReadonlyMap<MediaId, RemotePicture>>> {
  const pictures = new Map<MediaId, RemotePicture>()
  const lead = content.lead
  if (lead === null || lead.file === null) return ok(pictures)
  const { file, caption, credit, alt } = lead
  const known = remote.picture(target.id, file.id)
  if (known !== null) return ok(pictures.set(file.id, known))
  onStep('Sending the picture')
  const bytes = await pictureBytes(file)
  if (!bytes.ok) return bytes
  const sent = await site.uploadPicture({ file, bytes: bytes.value, caption, credit, alt })
  if (!sent.ok) return sent
  const kept = remote.keepPicture(target.id, file.id, sent.value)
  return kept.ok ? ok(pictures.set(file.id, sent.value)) : kept
}

/** Forgets where the pictures of an article lie there: somebody deleted one. */
export function forgetPictures(
  { remote }: DeliverParts,
  { target, content }: DeliverOrder,
): Result<null> {
  const file = content.lead?.file ?? null
  return file === null ? ok(null) : remote.forgetPicture(target.id, file.id)
}
