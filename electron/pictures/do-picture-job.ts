import type { Decoders } from './decoder'
import { makeDrawing } from './make-drawing'
import { inspectPicture } from './inspect-picture'
import { makeForm } from './make-form'
import type { PictureAnswer, PictureJob } from './picture-job'
import { readWords } from './read-words'

/**
 * Does one job. Only called where a crash or an endless picture can be ended from outside. Never
 * fails: what a picture does to the decoder is an answer too.
 */
export async function doPictureJob(job: PictureJob): Promise<PictureAnswer> {
  const decoders = await loadDecoders()
  if (typeof decoders === 'string') return { kind: 'unable', detail: decoders }
  try {
    switch (job.kind) {
      case 'inspect':
        return await inspectPicture(decoders, job)
      case 'words':
        return { kind: 'words', words: await readWords(decoders.sharp, job) }
      case 'make':
        return await makeForm(decoders, job)
      case 'draw':
        return await makeDrawing(decoders.sharp, job)
    }
  } catch (cause) {
    // The libraries say in their own words what they could not decode; all means the same to an editor.
    return { kind: 'refused', reason: 'damaged', detail: wordsOf(cause) }
  }
}

/** The libraries, or why they do not load: one is machine code, and not every machine has one for it. */
async function loadDecoders(): Promise<Decoders | string> {
  try {
    const { sharp } = await import('./sharp-library')
    const { startHeicLibrary } = await import('./heic/heic-library')
    // One thread, nothing kept: the editor's own work goes first, and a job is small.
    sharp.concurrency(1)
    sharp.cache(false)
    return { sharp, startHeic: () => (heic ??= startHeicLibrary()) }
  } catch (cause) {
    return wordsOf(cause)
  }
}

let heic: ReturnType<Decoders['startHeic']> | undefined

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
