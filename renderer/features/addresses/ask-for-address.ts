import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { publishedPath } from './published-path'

/** Asks for another address of the open article; one that readers have not got has its slug for that. */
export function askForAddress(): boolean {
  const { coverage, publications, openDialog, tellNews } = useApp.getState()
  if (coverage === null) return false
  const path = publishedPath(publications)
  if (path !== undefined) openDialog({ kind: 'address', path })
  else
    tellNews({
      text: say('Readers have no address of it yet: the slug in the details says what it will be.'),
      lasts: 6_000,
    })
  return true
}
