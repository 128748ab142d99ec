import { isArticleFile } from '../../../shared/interchange/article-json'
import type { CameIn } from '../../../shared/ipc/requests/window-requests'
import { assertNever } from '../../../shared/result'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { noDialog } from '../commands/no-dialog'
import { goToEntry } from '../words/go-to-entry'

/** Takes what came to this window from outside: a file, a link, or why one leads nowhere. */
export async function takeCameIn(): Promise<void> {
  const came = await newsroom.takeCameIn({})
  if (came.ok) for (const one of came.value) take(one)
}

let offers = Promise.resolve()

/**
 * A text or an article's file is shown before anything of it is taken in. It waits for the dialog that is
 * open, and for the files that came before it: the place of each is there for one.
 */
export function offerFile(file: { readonly fileName: string; readonly text: string }): void {
  const { fileName, text } = file
  const isArticle = isArticleFile(file)
  offers = offers.then(noDialog).then(() => {
    useApp.getState().openDialog({ kind: isArticle ? 'article-file' : 'import', fileName, text })
  })
}

function take(came: CameIn): void {
  switch (came.kind) {
    case 'file':
      offerFile(came)
      return
    case 'entry':
      if (came.entryId !== null) goToEntry(came.entryId)
      return
    case 'trouble':
      useApp.getState().tellTrouble(came.error)
      return
    default:
      assertNever(came)
  }
}
