import { useEffect, useRef, useSyncExternalStore } from 'react'
import { pictureCommands, type PictureCommand } from '../../shared/model/context-commands'

/** What can be done with a picture now, by the command that does it. */
export type PictureActs = Readonly<Partial<Record<PictureCommand, () => void>>>

const none: PictureActs = {}
let selected = none
let pointed: PictureActs | null = null
const listeners = new Set<() => void>()

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

/** The commands that can be given to the selected picture, in the order of the menu. */
export function commandsOf(acts: PictureActs): readonly PictureCommand[] {
  return pictureCommands.filter((command) => acts[command] !== undefined)
}

/** A picture of a text is selected, as long as the component is drawn. */
export function usePictureAtHand(acts: PictureActs): void {
  const mine = useRef(none)
  useEffect(() => {
    mine.current = acts
    select(acts)
  })
  useEffect(
    () => () => {
      if (selected === mine.current) select(none)
    },
    [],
  )
}

/** Drawn anew when a picture is selected with which other things can be done. */
export function usePictureCommands(): readonly PictureCommand[] {
  // Words, for what can be done is made anew with each letter of a caption.
  const words = useSyncExternalStore(listen, () => commandsOf(selected).join(' '))
  return pictureCommands.filter((command) => words.split(' ').includes(command))
}

function select(acts: PictureActs): void {
  selected = acts
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
