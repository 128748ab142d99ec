import { useEffect } from 'react'
import type { FolderTarget, Target } from '../../../shared/model/publication'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { SaidStrong } from '../../ui/said-strong'
import type { PlaceList } from '../../state/places-slice'
import { kindWord, missingWords, whereabouts } from './place-words'
import { TroubleNote } from './trouble-note'

const none: readonly Target[] = []

/** Every place to publish to, and whether “Publish” sends there. */
export function PlacesList({ at, said, trouble }: PlaceList) {
  const targets = useApp((state) => state.desk?.settings.targets ?? none)
  useEffect(() => {
    // Back from one place, the hand is where it was; on a first visit, where a place is added.
    const id = at === null ? 'add-a-site' : `change-${at}`
    // Once the dialog around it is open, and before the next key.
    queueMicrotask(() => document.getElementById(id)?.focus())
  }, [at])
  return (
    <>
      <p className="places-said" role="status">
        {said}
      </p>
      <TroubleNote trouble={trouble} />
      {targets.length === 0 ? (
        <NoPlaces />
      ) : (
        <ul className="places" aria-label={say('Places')}>
          {targets.map((target) => (
            <PlaceRow key={target.id} target={target} />
          ))}
        </ul>
      )}
    </>
  )
}

function NoPlaces() {
  return (
    <div className="no-places">
      <p>{say('There is no place to publish to yet.')}</p>
      <p>
        <SaidStrong phrase="A {strong}site{plain} is WordPress, Ghost, or anything that speaks the open API: paste its address, and Dateline finds out what it is and what it needs. A {strong}folder{plain} gets finished pages, for your host to pick up." />
      </p>
    </div>
  )
}

function PlaceRow({ target }: { readonly target: Target }) {
  const secrets = useApp((state) => state.secrets)
  const missing = missingWords(target, secrets)
  return (
    <li className="place">
      <div className="place-name">
        <strong dir="auto" title={target.siteName}>
          {target.siteName}
        </strong>
        <span className="where" title={whereabouts(target)}>
          <span className="kind">{kindWord(target.kind)}</span> {whereabouts(target)}
        </span>
        {missing === '' ? null : <span className="missing">{missing}</span>}
      </div>
      <div className="place-does">
        <SendsThere target={target} />
        <RowButtons target={target} />
      </div>
    </li>
  )
}

function SendsThere({ target }: { readonly target: Target }) {
  const resting = useApp(
    (state) => state.desk?.settings.restingTargets.includes(target.id) === true,
  )
  const restPlace = useApp((state) => state.restPlace)
  return (
    <label className="check">
      <input
        type="checkbox"
        role="switch"
        checked={!resting}
        aria-label={say('“Publish” sends to {siteName}', { siteName: target.siteName })}
        onChange={(event) => {
          void restPlace(target, !event.target.checked)
        }}
      />
      <span>{resting ? say('Rests: “Publish” leaves it out') : say('“Publish” sends there')}</span>
    </label>
  )
}

/** What can be done with a site that Dateline makes itself. */
function SiteButtons({ site }: { readonly site: FolderTarget }) {
  const openDialog = useApp((state) => state.openDialog)
  const of = { targetId: site.id, backToPlaces: true }
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Look and words of {siteName}', { siteName: site.siteName })}
        onClick={() => {
          openDialog({ kind: 'site-looks', ...of })
        }}
      >
        {say('Look and words …')}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Publish anew: all of {siteName}', { siteName: site.siteName })}
        onClick={() => {
          openDialog({ kind: 'whole-site', ...of })
        }}
      >
        {say('Publish anew …')}
      </button>
    </>
  )
}

function RowButtons({ target }: { readonly target: Target }) {
  const { changePlace, askRemoval, startBringIn } = useApp.getState()
  const { id, siteName } = target
  return (
    <div className="row-buttons">
      {target.kind === 'folder' ? (
        <SiteButtons site={target} />
      ) : (
        <button
          type="button"
          className="button quiet"
          aria-label={say('Bring in a post from {siteName}', { siteName })}
          onClick={() => {
            startBringIn({ targetId: id, backToPlaces: true })
          }}
        >
          {say('Bring in …')}
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        id={`change-${id}`}
        aria-label={say('Change {siteName}', { siteName })}
        onClick={() => {
          changePlace(target)
        }}
      >
        {say('Change …')}
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Remove {siteName}', { siteName })}
        onClick={() => {
          askRemoval(target)
        }}
      >
        {say('Remove …')}
      </button>
    </div>
  )
}
