import { useApp } from '../../state/app-store'
import { changeChosen, type ManyAct } from '../../state/change-many'
import { noneChosen } from '../../state/chosen'
import { focusUpdateInstead } from './go-to-update'

/** Does something to the chosen updates; their bar goes, and the focus is where she began to choose. */
export async function actOnChosen(act: ManyAct): Promise<boolean> {
  const { anchor } = useApp.getState().chosen
  const isDone = await changeChosen(act, useApp.getState)
  if (isDone) focusUpdateInstead(anchor)
  return isDone
}

/** Chooses none any more, and goes back to where she began to choose. */
export function chooseNone(): void {
  const { chosen, chooseUpdates } = useApp.getState()
  chooseUpdates(noneChosen)
  focusUpdateInstead(chosen.anchor)
}
