import { useMemo } from 'react'
import { changeNatures, type ChangeNature } from '../../../shared/model/correction'
import type { Coverage } from '../../../shared/model/coverage'
import { pendingTexts } from '../../../shared/model/pending-changes'
import { useApp } from '../../state/app-store'

/** How what is about to be sent will be told, in numbers. */
export function ToldAs({ coverage }: { readonly coverage: Coverage }) {
  const preset = useApp((state) => state.desk?.settings.changePreset ?? 'ask')
  const words = useMemo(() => toldWords(coverage, preset), [coverage, preset])
  return words === '' ? null : <p className="told-as">{words}</p>
}

/** `Told as 1 correction, 2 minor fixes. 1 change is still to be named.` */
export function toldWords(coverage: Coverage, preset: 'ask' | 'minor' | 'update'): string {
  const natures = pendingTexts(coverage).map(({ change }) =>
    change === 'undecided' && preset !== 'ask' ? preset : change,
  )
  const told = changeNatures.flatMap((nature) => {
    const count = natures.filter((other) => other === nature).length
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one[nature] : many[nature]}`]
  })
  const open = natures.filter((nature) => nature === 'undecided').length
  const said = told.length === 0 ? [] : [`Told as ${told.join(', ')}`]
  const asked =
    open === 0
      ? []
      : [`${String(open)} ${open === 1 ? 'change is' : 'changes are'} still to be named`]
  return [...said, ...asked].map((part) => `${part}.`).join(' ')
}

const one: Readonly<Record<ChangeNature, string>> = {
  minor: 'minor fix',
  update: 'update',
  correction: 'correction',
  clarification: 'clarification',
}

const many: Readonly<Record<ChangeNature, string>> = {
  minor: 'minor fixes',
  update: 'updates',
  correction: 'corrections',
  clarification: 'clarifications',
}
