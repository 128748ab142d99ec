import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import { runCommand } from '../commands/run-command'
import { goToEntry } from '../words/go-to-entry'
import type { Destination } from './palette-line'

/** Does or opens what was chosen; the palette is gone, and the focus where it was before. */
export function goTo(to: Destination): void {
  const app = useApp.getState()
  switch (to.kind) {
    case 'command':
      app.noteCommand(to.command)
      runCommand(to.command)
      return
    case 'article':
      if (app.coverage?.article.id !== to.id) void app.openArticle(to.id)
      return
    case 'update':
      goToEntry(to.id)
      return
    case 'setting':
      app.openDialog({ kind: 'settings', section: to.section })
      return
    case 'place':
      app.openDialog({ kind: 'places' })
      app.changePlace(to.target)
      return
    default:
      assertNever(to)
  }
}
