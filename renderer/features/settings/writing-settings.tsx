import { say } from '../../../shared/words/say'
import { Check } from '../../ui/check'
import { TextField } from '../../ui/field'
import { DictionaryField } from './dictionary-field'
import type { SettingPart } from './setting-part'

/** How she writes. */
export function WritingSettings({ draft, set }: SettingPart) {
  return (
    <>
      <TextField
        name={say('Language of new articles')}
        hint={say('Such as en, en-GB, de, ar; each article can have its own')}
        value={draft.language}
        onChange={(language) => {
          set({ language })
        }}
      />
      <Check
        name={say('Typographic quotes')}
        hint={say(
          'While you type, quotation marks and dashes become those of the article’s language; Backspace gives back what you typed.',
        )}
        checked={draft.typographicQuotes}
        onChange={(typographicQuotes) => {
          set({ typographicQuotes })
        }}
      />
      <Check
        name={say('Check spelling')}
        hint={say(
          'Words that a dictionary of the article’s language does not know are underlined; right-click one for suggestions, or to add it.',
        )}
        checked={draft.spellCheck}
        onChange={(spellCheck) => {
          set({ spellCheck })
        }}
      />
      {draft.spellCheck ? (
        <DictionaryField
          checked={draft.fetchDictionaries}
          onChange={(fetchDictionaries) => {
            set({ fetchDictionaries })
          }}
        />
      ) : null}
    </>
  )
}
