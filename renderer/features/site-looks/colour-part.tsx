import type { SiteLooks } from '../../../shared/model/site-design'
import { say } from '../../../shared/words/say'
import { ChoiceField } from '../../ui/choice-field'
import { AccentField } from './accent-field'
import { LogoField } from './logo-field'
import { LongText } from './long-text'
import type { LooksPart } from './looks-part'

/** Logo, colour, letters, and rules of her own. */
export function ColourPart({ draft, set }: LooksPart) {
  const { logo, looks } = draft.design
  const setLooks = (change: Partial<SiteLooks>) => {
    set({ looks: { ...looks, ...change } })
  }
  return (
    <>
      <LogoField
        logo={logo}
        siteName={draft.siteName}
        onChange={(file) => {
          set({ logo: file })
        }}
      />
      <div className="pair">
        <AccentField
          accent={looks.accent}
          onChange={(accent) => {
            setLooks({ accent })
          }}
        />
        <ChoiceField<SiteLooks['faces']>
          name={say('Letters')}
          hint={say('Both come with the site: no page asks a stranger for them')}
          value={looks.faces}
          choices={{ serif: say('With serifs'), sans: say('Without serifs') }}
          onChange={(faces) => {
            setLooks({ faces })
          }}
        />
      </div>
      <LongText
        isCode
        rows={4}
        name={say('Your own rules (CSS)')}
        hint={say('They follow the built-in ones, and may change anything on a page')}
        value={looks.css}
        onChange={(css) => {
          setLooks({ css })
        }}
      />
    </>
  )
}
