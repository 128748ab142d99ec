// A file of its own, so that it is loaded when it is needed and may fail to load.
import library from 'libheif-js/libheif-wasm/libheif.js'
import { pictureLimits } from '../picture-limits'

/** The library that decodes HEIC: WebAssembly, which reaches no memory but its own. */
export type HeicLibrary = ReturnType<typeof library>

/** Starts the library, under our own limit of pixels in place of its thousand million. */
export function startHeicLibrary(): HeicLibrary {
  const started = library()
  const limits = started._heif_get_global_security_limits()
  const view = new DataView(started.HEAPU8.buffer)
  // `max_image_size_pixels` of the documented `heif_security_limits`. A head may lie about its pixels.
  if (view.getBigUint64(limits + pixelsAt, true) === pixelsByDefault) {
    view.setBigUint64(limits + pixelsAt, BigInt(pictureLimits.heicPixels), true)
  }
  return started
}

const pixelsAt = 8
const pixelsByDefault = 32_768n * 32_768n
