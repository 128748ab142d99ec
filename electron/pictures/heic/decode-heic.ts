import { z } from 'zod'
import type { HeicLibrary } from './heic-library'
import type { PlainPixels } from './plain-tiff'

const decoded = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  channels: z.tuple([
    z.object({ stride: z.number().int().positive(), data: z.instanceof(Uint8Array) }),
  ]),
})

/**
 * The pixels of a HEIC file's own picture, upright as the file says; other pictures in it (a preview,
 * the depth, the frames of a burst) are left alone. Throws where there is nothing sound to decode.
 */
export function decodeHeic(heif: HeicLibrary, bytes: Uint8Array): PlainPixels {
  const context = heif.heif_context_alloc()
  try {
    const read = heif.heif_context_read_from_memory(context, bytes)
    if (read.code !== heif.heif_error_code.heif_error_Ok) throw new Error(String(read.message))
    const handle = handleOf(heif, context)
    try {
      const alpha = heif.heif_image_handle_has_alpha_channel(handle) !== 0
      return pixelsOf(heif, handle, alpha)
    } finally {
      heif.heif_image_handle_release(handle)
    }
  } finally {
    heif.heif_context_free(context)
  }
}

type Context = ReturnType<HeicLibrary['heif_context_alloc']>
type Handle = Parameters<HeicLibrary['heif_image_handle_release']>[0]

function handleOf(heif: HeicLibrary, context: Context): Handle {
  const handle: unknown = heif.heif_js_context_get_primary_image_handle(context)
  if (!isHandle(heif, handle)) throw new Error('there is no picture in it')
  return handle
}

/** In place of a handle the library gives an error with its number and words. */
function isHandle(heif: HeicLibrary, handle: unknown): handle is Handle {
  return typeof heif.heif_image_handle === 'function' && handle instanceof heif.heif_image_handle
}

function pixelsOf(heif: HeicLibrary, handle: Handle, alpha: boolean): PlainPixels {
  const { heif_chroma: chroma, heif_colorspace: space } = heif
  const kind = alpha ? chroma.heif_chroma_interleaved_RGBA : chroma.heif_chroma_interleaved_RGB
  const answer: unknown = heif.heif_js_decode_image2(handle, space.heif_colorspace_RGB, kind)
  const image = decoded.parse(answer)
  const [{ stride, data }] = image.channels
  return { width: image.width, height: image.height, samples: alpha ? 4 : 3, stride, data }
}
