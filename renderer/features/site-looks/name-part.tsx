import { say } from '../../../shared/words/say'
import { TextField } from '../../ui/field'
import type { LooksPart } from './looks-part'

/** What the site is called, and what it is in a line. */
export function NamePart(props: LooksPart & { readonly onName: (siteName: string) => void }) {
  const { draft, set } = props
  return (
    <>
      <TextField
        name={say('Name of the site')}
        hint={say('Stands on every page and in the feeds')}
        value={draft.siteName}
        onChange={props.onName}
      />
      <TextField
        name={say('What it is, in a line')}
        hint={say('Below the name on the front page, in feeds, and for search engines')}
        placeholder={say('News from the coast, day and night')}
        value={draft.design.tagline}
        onChange={(tagline) => {
          set({ tagline })
        }}
      />
      <TextField
        name={say('Language of the site’s own words')}
        hint={say('Of the lists and their labels, such as en or de; empty: that of most articles')}
        value={draft.design.language}
        onChange={(language) => {
          set({ language: language.trim() })
        }}
      />
    </>
  )
}
