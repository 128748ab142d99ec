import { useMemo } from 'react'
import { changeNatures, type ChangeNature } from '../../../shared/model/correction'
import type { Coverage } from '../../../shared/model/coverage'
import { pendingTexts } from '../../../shared/model/pending-changes'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { Phrase } from '../../../shared/words/german'

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
    return count === 0 ? [] : [say(counts[nature], { count })]
  })
  const open = natures.filter((nature) => nature === 'undecided').length
  const said = told.length === 0 ? [] : [say('Told as {list}', { list: told.join(', ') })]
  const asked =
    open === 0
      ? []
      : [
          say(
            '{open, plural, one {# change is still to be named} other {# changes are still to be named}}',
            { open },
          ),
        ]
  return [...said, ...asked].map((part) => `${part}.`).join(' ')
}

const counts: Readonly<Record<ChangeNature, Phrase>> = {
  minor: '{count, plural, one {# minor fix} other {# minor fixes}}',
  update: '{count, plural, one {# update} other {# updates}}',
  correction: '{count, plural, one {# correction} other {# corrections}}',
  clarification: '{count, plural, one {# clarification} other {# clarifications}}',
}
