import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { lastEntry } from '../../state/history-slice'
import { copyLink } from './copy-link'
import { saveCopy } from './save-copy'

/** The commands that are about an article by its name alone: the open one, or one of the library. */
export function runOnNamed(command: 'open-in-window' | 'copy-link' | 'save-copy'): boolean {
  const app = useApp.getState()
  const { coverage } = app
  if (coverage === null) return false
  const articleId = coverage.article.id
  const inText = app.active === null ? null : lastEntry(app)
  if (command === 'copy-link') void copyLink(articleId, inText)
  else if (command === 'save-copy') void app.saveAll().then(() => saveCopy(articleId))
  else
    app.tellNews({
      text: say('It is open in this window. Choose another in the library.'),
      lasts: 4_000,
    })
  return true
}
