import { z } from 'zod'
import { appError } from '../../../../shared/app-error'
import { pictureExtension, type PictureFile } from '../../../../shared/model/media'
import type { Instant } from '../../../../shared/model/stamp'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PictureToSend, RemotePicture } from '../remote-site'
import type { GhostPen } from './write-ghost-post'

const uploaded = z.object({ images: z.array(z.object({ url: z.url().max(4_000) })).length(1) })

/**
 * Stores a picture under a name made of its bytes. Ghost files pictures by month and calls a second one
 * of the same name `-1`, so the places where it would lie are looked at first: after a crash between
 * storing and remembering the picture is found again. Where a site keeps its pictures elsewhere, a
 * second copy may be stored; no reader sees it.
 */
export async function uploadGhostPicture(
  pen: GhostPen,
  { file, bytes }: PictureToSend,
): Promise<Result<RemotePicture>> {
  if (file.type === 'image/avif') return err(noAvif(pen.access.siteName))
  const name = `${file.id.slice(0, 32)}.${pictureExtension[file.type]}`
  for (const folder of monthsAround(pen.wires.now())) {
    const url = new URL(`content/images/${folder}/${name}`, pen.access.siteUrl).href
    if (await isThere(pen, url, bytes.length)) return ok({ remoteId: url, url })
  }
  return store(pen, { file, bytes, name })
}

/** This month's folder and the one before: a picture may have been stored just before midnight. */
function monthsAround(now: Instant): readonly string[] {
  const day = 86_400_000
  const months = [now + day, now, now - 31 * day].map((at) =>
    new Date(at).toISOString().slice(0, 7).replace('-', '/'),
  )
  return [...new Set(months)]
}

/** Asked past caches: one that remembered a missing picture would keep it from readers. */
async function isThere({ wires, access }: GhostPen, url: string, size: number): Promise<boolean> {
  const answer = await wires.send({
    method: 'GET',
    url: `${url}?dateline=${String(wires.now())}`,
    headers: { range: 'bytes=0-0', 'cache-control': 'no-cache' },
    maxBytes: size + 1_000_000,
    allowHttp: access.allowHttp,
  })
  if (!answer.ok) return false
  const { status, header, url: from } = answer.value
  const isPicture = header('content-type')?.startsWith('image/') === true
  return (status === 200 || status === 206) && isPicture && from.startsWith(url)
}

async function store(
  { ask, wires }: GhostPen,
  picture: { readonly file: PictureFile; readonly bytes: Uint8Array; readonly name: string },
): Promise<Result<RemotePicture>> {
  const stored = await ask({
    method: 'POST',
    path: 'images/upload/',
    form: formOf(picture, wires.now()),
    schema: uploaded,
    doing: sentence('store the picture'),
  })
  if (!stored.ok) return stored
  const url = stored.value.value.images[0]?.url ?? ''
  return ok({ remoteId: url, url })
}

/** `multipart/form-data` (RFC 7578). */
function formOf(
  {
    file,
    bytes,
    name,
  }: { readonly file: PictureFile; readonly bytes: Uint8Array; readonly name: string },
  now: Instant,
): { readonly type: string; readonly bytes: Uint8Array } {
  // The id is a hash of the bytes: they cannot hold it.
  const boundary = `dateline-${file.id}-${String(now)}`
  const field = (head: string) => `--${boundary}\r\ncontent-disposition: form-data; ${head}`
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([
      Buffer.from(`${field('name="purpose"')}\r\n\r\nimage\r\n`),
      Buffer.from(`${field('name="ref"')}\r\n\r\n${file.id}\r\n`),
      Buffer.from(
        `${field(`name="file"; filename="${name}"`)}\r\ncontent-type: ${file.type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  }
}

function noAvif(siteName: string) {
  return appError(
    'remote-refused',
    sentence(
      '{siteName} takes no pictures of the kind AVIF: Ghost does not know them. Nothing was sent.',
      { siteName: siteName },
    ),
    sentence('Choose the picture as a JPEG, PNG or WebP.'),
  )
}
