import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** Goes to what narrows the list of updates; says where there is too little to narrow. */
export function focusFilter(): boolean {
  const first = document.querySelector<HTMLElement>('.filter-updates select')
  first?.focus()
  first?.scrollIntoView({ block: 'nearest' })
  if (first === null)
    useApp.getState().tellNews({ text: say('There is too little to filter.'), lasts: 3_000 })
  return true
}
