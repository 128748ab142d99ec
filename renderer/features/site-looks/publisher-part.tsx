import type { SitePublisher } from '../../../shared/model/site-design'
import { say } from '../../../shared/words/say'
import { TextField } from '../../ui/field'
import type { LooksPart } from './looks-part'

/** Who answers for the site, and how they are reached. */
export function PublisherPart({ draft, set }: LooksPart) {
  const { publisher } = draft.design
  const change = (made: Partial<SitePublisher>) => {
    set({ publisher: { ...publisher, ...made } })
  }
  return (
    <>
      <TextField
        name={say('Who publishes it')}
        hint={say('For search engines and feeds; empty: the name of the site')}
        placeholder={draft.siteName}
        value={publisher.name}
        onChange={(name) => {
          change({ name })
        }}
      />
      <TextField
        name={say('Address for mail')}
        hint={say('Where readers and search engines reach the newsroom')}
        placeholder="desk@harbour.example"
        value={publisher.email}
        onChange={(email) => {
          change({ email: email.trim() })
        }}
      />
      <TextField
        name={say('Who hears of security holes')}
        hint={say('An address for mail, or one with https; it stands in security.txt')}
        value={publisher.securityContact}
        onChange={(securityContact) => {
          change({ securityContact: securityContact.trim() })
        }}
      />
    </>
  )
}
