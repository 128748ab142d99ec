import type { SharpLibrary } from './decoder'
import { inspectPicture } from './inspect-picture'
import { makeForm } from './make-form'
import type { PictureAnswer, PictureJob } from './picture-job'
import { readWords } from './read-words'

/**
 * Does one job. Only called where a crash or an endless picture can be ended from outside. Never
 * fails: what a picture does to the decoder is an answer too.
 */
export async function doPictureJob(job: PictureJob): Promise<PictureAnswer> {
  const library = await loadSharp()
  if (typeof library === 'string') return { kind: 'unable', detail: library }
  const { sharp } = library
  try {
    switch (job.kind) {
      case 'inspect':
        return await inspectPicture(sharp, job)
      case 'words':
        return { kind: 'words', words: await readWords(sharp, job) }
      case 'make':
        return await makeForm(sharp, job)
    }
  } catch (cause) {
    // libvips says in its own words what it could not decode; all of it means the same to an editor.
    return { kind: 'refused', reason: 'damaged', detail: wordsOf(cause) }
  }
}

/** The library, or why it does not load: it is machine code, and not every machine has one for it. */
async function loadSharp(): Promise<{ readonly sharp: SharpLibrary } | string> {
  try {
    const { sharp } = await import('./sharp-library')
    // One thread, nothing kept: the editor's own work goes first, and a job is small.
    sharp.concurrency(1)
    sharp.cache(false)
    return { sharp }
  } catch (cause) {
    return wordsOf(cause)
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
