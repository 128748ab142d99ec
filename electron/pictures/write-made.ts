import { open } from 'node:fs/promises'
import type { PictureAnswer } from './picture-job'

/** Writes what a job made: on the disk to its last byte before anybody hears of it. */
export async function writeMade(path: string, bytes: Buffer): Promise<PictureAnswer> {
  try {
    const file = await open(path, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return { kind: 'made' }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : ''
    return { kind: 'refused', reason: 'disk', detail }
  }
}
