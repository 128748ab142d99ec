import { useMemo } from 'react'
import type { HouseTimes } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { goesOverNetwork } from '../../../shared/model/publication'
import { useApp } from '../../state/app-store'
import { goesByItself } from '../../state/goes-by-itself'
import { placeWords, type PlaceState } from '../../state/place-states'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { useWordsOn } from '../queue/use-words-on'
import { Findings } from './findings'
import { PlaceLine } from './place-line'
import { ToldAs } from '../telling/told-as'
import { PublishButton } from './publish-button'
import './publish-panel.css'
import { unsentWords } from './unsent-words'
import { usePlaces } from './use-places'

/** What readers see, what they will be sent, and the one button between the two. */
export function PublishPanel() {
  // All updates are looked through: after the letter just typed is on the screen, not before.
  const coverage = useAppBetweenKeys((state) => state.coverage)
  const places = usePlaces()
  const isTemplate = useApp((state) => state.shelf === 'template')
  if (coverage === null) return null
  if (isTemplate) return <NotForReaders />
  return (
    <section className="publish-panel" aria-label={say('Publish')}>
      <h2>{say('Publish')}</h2>
      <PublishTarget places={places} />
      <Unsent coverage={coverage} places={places} />
      <ToldAs coverage={coverage} />
      <Findings coverage={coverage} />
      <SeeChangesButton />
      <PublishButton />
      <PostingGoes />
      <PublishAtButton />
      <Outcome places={places} times={coverage.article.fields} />
    </section>
  )
}

/** A template is sent nowhere: nothing offers to. */
function NotForReaders() {
  return (
    <section className="publish-panel" aria-label={say('Publish')}>
      <h2>{say('Publish')}</h2>
      <p className="unsent">{say('A template is not published: begin an article from it.')}</p>
    </section>
  )
}

/** Where it goes: the one place by its name, several by their number. */
function PublishTarget({ places }: { readonly places: readonly PlaceState[] }) {
  const openDialog = useApp((state) => state.openDialog)
  const known = useApp((state) => state.desk?.settings.targets.length ?? 0)
  const [first] = places
  const onlyFolder =
    known === 0 || (known === 1 && first !== undefined && !goesOverNetwork(first.target))
  return (
    <div className="publish-target">
      <span>
        {first === undefined ? (
          known === 0 ? (
            say('No folder is chosen yet.')
          ) : (
            say('All places rest.')
          )
        ) : places.length > 1 ? (
          <strong>{say('{count} places', { count: places.length })}</strong>
        ) : (
          <>
            <strong>{first.target.siteName}</strong>
            <span className="path" title={placeWords(first.target)}>
              {placeWords(first.target)}
            </span>
          </>
        )}
      </span>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          openDialog(onlyFolder ? { kind: 'target', thenPublish: false } : { kind: 'places' })
        }}
      >
        {known === 0 ? say('Choose') : say('Change')}
      </button>
    </div>
  )
}

/** One key from the publish button: what readers see now against what they would be sent. */
function SeeChangesButton() {
  const see = useApp((state) => state.seeRelease)
  return (
    <button
      type="button"
      className="button see-changes"
      title={say('What readers see now, against what would be sent ({keys})', {
        keys: showKeys('CmdOrCtrl+Shift+D', isMac),
      })}
      onClick={() => {
        void see()
      }}
    >
      {say('See what changes')} <span className="keys">{showKeys('CmdOrCtrl+Shift+D', isMac)}</span>
    </button>
  )
}

/** Whoever posts must know whether readers get it. */
function PostingGoes() {
  const goes = useApp(goesByItself)
  return goes ? (
    <p className="posting-goes">{say('What you post goes to readers by itself.')}</p>
  ) : null
}

function PublishAtButton() {
  const openDialog = useApp((state) => state.openDialog)
  const known = useApp((state) => (state.desk?.settings.targets.length ?? 0) > 0)
  if (!known) return null
  return (
    <button
      type="button"
      className="button quiet publish-at"
      title={say('Readers get it at a time you choose ({keys})', {
        keys: showKeys('CmdOrCtrl+Alt+P', isMac),
      })}
      onClick={() => {
        openDialog({ kind: 'publish-at' })
      }}
    >
      {say('Publish at …')}
    </button>
  )
}

/** What the next publishing would bring to readers, in numbers. */
function Unsent(props: { readonly coverage: Coverage; readonly places: readonly PlaceState[] }) {
  const { coverage, places } = props
  const words = useMemo(() => unsentWords(coverage, places), [coverage, places])
  return <p className={words.waits ? 'unsent waits' : 'unsent'}>{words.text}</p>
}

/** How it stands at each place, told to those who do not see it too. */
function Outcome(props: { readonly places: readonly PlaceState[]; readonly times: HouseTimes }) {
  const { places, times } = props
  const publishing = useApp((state) => state.publishing)
  const wordsOn = useWordsOn()
  const onlyFolders = !places.some(({ target }) => goesOverNetwork(target))
  const running = publishing.kind === 'running' && onlyFolders
  // Where its place tells of a failure, it is not told twice.
  const untold =
    publishing.kind === 'failed' &&
    !places.some(({ delivery }) => delivery?.trouble?.message === publishing.error.message)
  return (
    <div className="publish-outcome" role="status" aria-live="polite">
      {running ? <p>{publishing.step} …</p> : null}
      {untold ? (
        <p className="trouble-note">
          {publishing.error.message} {publishing.error.remedy}
        </p>
      ) : null}
      <ul className={places.length > 1 ? 'places several' : 'places'}>
        {places.map((place) => (
          <PlaceLine
            key={place.target.id}
            place={place}
            on={wordsOn(place.target.id, times)}
            named={places.length > 1}
          />
        ))}
      </ul>
    </div>
  )
}
