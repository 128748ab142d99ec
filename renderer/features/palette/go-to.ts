import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import { runCommand } from '../commands/run-command'
import { keyOf } from '../words/go-to-words'
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
      goToUpdate(to.id)
      return
    case 'place':
      app.openDialog({ kind: 'places' })
      app.changePlace(to.target)
      return
    default:
      assertNever(to)
  }
}

/** The caret at its end, and the card in sight; a withdrawn one is only shown. */
function goToUpdate(id: Extract<Destination, { kind: 'update' }>['id']): void {
  const { coverage, stopLooking, showPreview, activate, reveal } = useApp.getState()
  const update = coverage?.updates.find((one) => one.id === id)
  if (coverage === null || update === undefined) return
  stopLooking()
  showPreview(null)
  activate(update.state === 'withdrawn' ? null : { key: keyOf(id), caret: 'end' })
  reveal({ articleId: coverage.article.id, entryId: id, part: 'text', words: '' })
}
