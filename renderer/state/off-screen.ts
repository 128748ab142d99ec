import type { LivingText } from '../editor/living-text'

/** The text of a draft whose editor has left the screen while pictures were on their way into it. */
export interface OffScreen {
  /** An editor leaves the screen; where no picture is on its way, there is nothing to wait for. */
  readonly leave: (text: LivingText) => void
  /** The text that waits for its pictures; undefined: none does. */
  readonly text: () => LivingText | undefined
  /** Settled when it has them, and was told of; null where none waits. */
  readonly complete: () => Promise<void> | null
}

/** Waits for texts off the screen, and tells of each that has all its pictures. */
export function offScreen(onComplete: (text: LivingText) => void): OffScreen {
  let waiting: { readonly text: LivingText; readonly complete: Promise<void> } | undefined
  const complete = async (text: LivingText): Promise<void> => {
    await allHere(text)
    if (waiting?.text !== text) return
    waiting = undefined
    onComplete(text)
  }
  return {
    leave: (text) => {
      // What left before has been taken up in this one: its words are not the newest any more.
      waiting = text.coming() === null ? undefined : { text, complete: complete(text) }
    },
    text: () => waiting?.text,
    complete: () => waiting?.complete ?? null,
  }
}

/** Settled when nothing is on its way into the text any more. */
async function allHere(text: LivingText): Promise<void> {
  for (let come = text.coming(); come !== null; come = text.coming()) await come
}
