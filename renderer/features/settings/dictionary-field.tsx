import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { Check } from '../../ui/check'

/** Where spelling dictionaries may come from; on a Mac the system has them. */
export function DictionaryField(props: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  if (isMac) return null
  return (
    <Check
      {...props}
      name={say('Fetch spelling dictionaries')}
      hint={say(
        'Spelling is checked in the article’s language where its dictionary is on this machine. With this, one that is missing is fetched once from Google, which makes them; no text is sent.',
      )}
    />
  )
}
