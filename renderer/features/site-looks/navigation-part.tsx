import type { SiteLink } from '../../../shared/model/site-design'
import { say } from '../../../shared/words/say'
import type { LooksPart } from './looks-part'
import { moveInList } from './move-in-list'
import { focusSoon, moveByKey, RowActs } from './row-acts'

const most = 50

/** The site’s own ways, before its lists. */
export function NavigationPart({ draft, set }: LooksPart) {
  const ways = draft.design.navigation
  const put = (navigation: readonly SiteLink[]) => {
    set({ navigation })
  }
  return (
    <>
      <p className="hint">
        {say(
          'They stand beside the archive and the search on every page. A path such as section/world/ stays on the site. Alt with an arrow moves a line.',
        )}
      </p>
      {ways.length === 0 ? null : (
        <ol className="looks-list" aria-label={say('Navigation')}>
          {ways.map((way, at) => (
            <WayRow key={at} way={way} at={at} ways={ways} onChange={put} />
          ))}
        </ol>
      )}
      <button
        type="button"
        className="button looks-add"
        id="way-add"
        disabled={ways.length >= most}
        onClick={() => {
          put([...ways, { label: '', url: '' }])
          focusSoon(wayField(ways.length))
        }}
      >
        {say('Add a link')}
      </button>
    </>
  )
}

function WayRow(props: {
  readonly way: SiteLink
  readonly at: number
  readonly ways: readonly SiteLink[]
  readonly onChange: (ways: readonly SiteLink[]) => void
}) {
  const { way, at, ways, onChange } = props
  const change = (made: Partial<SiteLink>) => {
    onChange(ways.map((each, line) => (line === at ? { ...each, ...made } : each)))
  }
  const move = (to: number) => {
    onChange(moveInList(ways, at, to))
  }
  const number = at + 1
  return (
    <li
      className="way-row field"
      onKeyDown={(event) => {
        moveByKey(event, { at, count: ways.length, field: wayField, onMove: move })
      }}
    >
      <input
        id={wayField(at)}
        type="text"
        dir="auto"
        aria-label={say('Words of link {number}', { number })}
        placeholder={say('World')}
        value={way.label}
        onChange={({ target }) => {
          change({ label: target.value })
        }}
      />
      <input
        type="text"
        dir="ltr"
        spellCheck={false}
        aria-label={say('Where link {number} leads', { number })}
        placeholder="section/world/"
        value={way.url}
        onChange={({ target }) => {
          change({ url: target.value })
        }}
      />
      <RowActs
        id="way"
        {...{ at, count: ways.length }}
        words={way.label.trim() === '' ? say('link {number}', { number }) : way.label.trim()}
        onMove={move}
        onRemove={() => {
          onChange(ways.filter((_, line) => line !== at))
        }}
      />
    </li>
  )
}

function wayField(at: number): string {
  return `way-${String(at)}-words`
}
