import { stepZoom, type Settings } from '../../../shared/model/settings'
import { useApp } from '../../state/app-store'

/** The commands that change how Dateline looks. */
export type LookCommand = 'toggle-theme' | 'toggle-contrast' | 'zoom-in' | 'zoom-out' | 'zoom-reset'

/** Sets it at once, and for the next start. */
export function changeLook(command: LookCommand): boolean {
  const { desk, saveSettings } = useApp.getState()
  if (desk === null) return false
  void saveSettings({ ...desk.settings, ...changeOf(command, desk.settings) })
  return true
}

function changeOf(command: LookCommand, { contrast, zoom }: Settings): Partial<Settings> {
  switch (command) {
    case 'toggle-theme': {
      const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
      return { theme: dark ? 'light' : 'dark' }
    }
    case 'toggle-contrast':
      return { contrast: contrast === 'more' ? 'system' : 'more' }
    case 'zoom-in':
      return { zoom: stepZoom(zoom, 1) }
    case 'zoom-out':
      return { zoom: stepZoom(zoom, -1) }
    case 'zoom-reset':
      return { zoom: 100 }
    default:
      return command satisfies never
  }
}
