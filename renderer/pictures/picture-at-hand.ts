import { useEffect } from 'react'
import type { PictureCommand } from '../../shared/model/context-commands'

/** What can be done with a picture now, by the command that does it. */
export type PictureActs = Readonly<Partial<Record<PictureCommand, () => void>>>

const none: PictureActs = {}
let selected = none
let pointed: PictureActs | null = null

/** What can be done with the selected picture; nothing where none is. */
export function actsAtHand(): PictureActs {
  return selected
}

/** What a menu at the pointer can do: with the picture it was opened on, else with the selected one. */
export function actsAtPointer(): PictureActs {
  return pointed ?? selected
}

/** The pointer has asked for a menu; null: not on a picture that has its acts without being selected. */
export function pointAt(acts: PictureActs | null): void {
  pointed = acts
}

/** A picture of a text is selected, as long as the component is drawn. */
export function usePictureAtHand(acts: PictureActs): void {
  useEffect(() => {
    selected = acts
    return () => {
      if (selected === acts) selected = none
    }
  })
}
