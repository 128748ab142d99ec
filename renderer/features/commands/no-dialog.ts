import { useApp } from '../../state/app-store'

/** What stands in a dialog is stored nowhere yet: whoever types there is not interrupted. */
export function noDialog(): Promise<void> {
  return new Promise((resolve) => {
    if (useApp.getState().dialog === null) {
      resolve()
      return
    }
    const stop = useApp.subscribe(({ dialog }) => {
      if (dialog !== null) return
      stop()
      resolve()
    })
  })
}
