/** What a picture may cost: enough for every camera, too little for a file made to do harm. */
export const pictureLimits = {
  /** Bytes of a file. */
  bytes: 60_000_000,
  /** Pixels of a still picture: cameras of 200 megapixels have a few more. */
  pixels: 250_000_000,
  /** Pixels of a HEIC picture: each costs some ten bytes while it is decoded, and there is no thread to spare. */
  heicPixels: 110_000_000,
  /** Pixels of all frames of an animation together. */
  framePixels: 150_000_000,
  /** Pixels of the long edge of what is drawn from an SVG. */
  drawingEdge: 2_400,
  /** How long a picture may be worked on before it is given up. */
  secondsForWork: 60,
} as const
