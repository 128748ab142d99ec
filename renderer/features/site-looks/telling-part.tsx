import type { SitePings } from '../../../shared/model/site-design'
import { say } from '../../../shared/words/say'
import { TextField } from '../../ui/field'
import type { LooksPart } from './looks-part'

/** Whom the site tells, at each publishing, that there is something new. */
export function TellingPart({ draft, set }: LooksPart) {
  const { pings } = draft.design
  const change = (made: Partial<SitePings>) => {
    set({ pings: { ...pings, ...made } })
  }
  return (
    <>
      <p className="hint">
        {say(
          'Told at each publishing that something is new. Nobody is told where these are empty.',
        )}
      </p>
      <TextField
        name={say('Hub for feeds (WebSub)')}
        hint={say('Feed readers that follow the hub have news in seconds')}
        placeholder="https://hub.example/"
        value={pings.webSubHub}
        onChange={(webSubHub) => {
          change({ webSubHub: webSubHub.trim() })
        }}
      />
      <TextField
        name={say('Key for search engines (IndexNow)')}
        hint={say(
          '8 to 128 letters, digits and hyphens of your own; it is published with the site',
        )}
        value={pings.indexNowKey}
        onChange={(indexNowKey) => {
          change({ indexNowKey: indexNowKey.trim() })
        }}
      />
      <button
        type="button"
        className="button looks-add"
        onClick={() => {
          change({ indexNowKey: crypto.randomUUID() })
        }}
      >
        {say('Make a key')}
      </button>
    </>
  )
}
