// A file of its own, so that it is loaded when it is needed and may fail to load.
import library from 'sharp'

/** The library that decodes and encodes pictures. */
export const sharp = library
