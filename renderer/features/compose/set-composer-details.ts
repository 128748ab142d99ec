import { useApp } from '../../state/app-store'
import { changeDetails, detailsOf, type Details } from '../../state/update-details'

/** Changes what is set on the update in the composer beside its text: on the screen, and on the disk as typing is. */
export function setComposerDetails(change: Partial<Details>): void {
  const { composer, changeComposer } = useApp.getState()
  changeComposer(change)
  changeDetails('composer', { ...detailsOf(composer), ...change }, useApp.getState)
}
