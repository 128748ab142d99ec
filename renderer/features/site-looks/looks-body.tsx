import type { TargetId } from '../../../shared/ids'
import type { SiteDesign } from '../../../shared/model/site-design'
import type { DesignPart } from '../../../shared/publish/design-problem'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { RedirectsPart } from '../addresses/redirects-part'
import { ColourPart } from './colour-part'
import { LongText } from './long-text'
import type { LooksDraft } from './looks-part'
import { NamePart } from './name-part'
import { NavigationPart } from './navigation-part'
import { PagesPart } from './pages-part'
import { PublisherPart } from './publisher-part'
import { TellingPart } from './telling-part'
import { TemplatesPart } from './templates-part'

/** The part that is shown. */
export function LooksBody(props: {
  readonly part: DesignPart
  readonly draft: LooksDraft
  readonly id: TargetId
  readonly siteUrl: string
  readonly onChange: (draft: LooksDraft) => void
}) {
  const { part, draft, id, siteUrl, onChange } = props
  const set = (change: Partial<SiteDesign>) => {
    onChange({ ...draft, design: { ...draft.design, ...change } })
  }
  switch (part) {
    case 'name':
      return (
        <NamePart
          {...{ draft, set }}
          onName={(siteName) => {
            onChange({ ...draft, siteName })
          }}
        />
      )
    case 'looks':
      return <ColourPart {...{ draft, set }} />
    case 'navigation':
      return <NavigationPart {...{ draft, set }} />
    case 'pages':
      return <PagesPart {...{ draft, set }} />
    case 'redirects':
      return <RedirectsPart {...{ design: draft.design, id, siteUrl, set }} />
    case 'footer':
      return (
        <LongText
          rows={7}
          name={say('Words below every page (Markdown)')}
          hint={say('An imprint, an address, a licence')}
          value={draft.design.footer}
          onChange={(footer) => {
            set({ footer })
          }}
        />
      )
    case 'templates':
      return <TemplatesPart {...{ draft, set }} />
    case 'publisher':
      return <PublisherPart {...{ draft, set }} />
    case 'telling':
      return <TellingPart {...{ draft, set }} />
    default:
      return assertNever(part)
  }
}
