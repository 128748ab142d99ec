import { useEffect } from 'react'
import type { TargetId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { WholeSite } from '../../state/whole-site-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TroubleNote } from '../places/trouble-note'
import { FolderCheck } from './folder-check'
import './site-looks.css'
import { WholeSiteOutcome } from './whole-site-outcome'

/** All of a site is made anew: what that does, how far it is, what it did. */
export function WholeSiteDialog(props: {
  readonly targetId: TargetId
  readonly backToPlaces: boolean
}) {
  const wholeSite = useApp((state) => state.wholeSite)
  // One at a time: where another is being made, that one is shown.
  const targetId = wholeSite.kind === 'none' ? props.targetId : wholeSite.targetId
  const site = useApp((state) => state.desk?.settings.targets.find(({ id }) => id === targetId))
  useEffect(() => {
    // Each step has a way on of its own, and the one before has gone with the focus.
    document.querySelector<HTMLElement>('dialog[open] .dialog-foot [type=submit]')?.focus()
  }, [wholeSite.kind])
  const { closeDialog, openDialog, publishWholeSite, endWholeSite } = useApp.getState()
  if (site?.kind !== 'folder') return null
  const leave = () => {
    endWholeSite()
    if (props.backToPlaces) openDialog({ kind: 'places' })
    else closeDialog()
  }
  return (
    <Dialog
      title={titleOf(wholeSite)}
      lead={site.siteName}
      onClose={leave}
      onSubmit={() => {
        // Not awaited: while it is made, Enter goes on behind.
        if (wholeSite.kind === 'none' || wholeSite.kind === 'failed') void publishWholeSite(site.id)
        else leave()
      }}
      foot={<Foot wholeSite={wholeSite} onLeave={leave} />}
    >
      <Body wholeSite={wholeSite} site={site} />
    </Dialog>
  )
}

function titleOf(wholeSite: WholeSite): string {
  switch (wholeSite.kind) {
    case 'none':
      return say('Publish the whole site anew?')
    case 'running':
      return say('Publishing the whole site anew …')
    case 'done':
      return wholeSite.report.stopped || wholeSite.report.host === 'left'
        ? say('Stopped')
        : say('The whole site is made anew')
    case 'failed':
      return say('The site could not be made anew')
  }
}

function Body({ wholeSite, site }: { readonly wholeSite: WholeSite; readonly site: FolderTarget }) {
  switch (wholeSite.kind) {
    case 'none':
      return (
        <>
          <p>
            {say(
              'Every page is made anew as its article was last published; what you changed since stays with you. What comes out as it was is not written.',
            )}
          </p>
          {site.host === undefined ? null : (
            <p>{say('Then what changed is brought to the host.')}</p>
          )}
          <FolderCheck id={site.id} />
        </>
      )
    case 'running':
      return <Progress wholeSite={wholeSite} />
    case 'done':
      return <WholeSiteOutcome report={wholeSite.report} />
    case 'failed':
      return <TroubleNote trouble={wholeSite.error} />
  }
}

function Progress({ wholeSite }: { readonly wholeSite: Extract<WholeSite, { kind: 'running' }> }) {
  const { step } = wholeSite
  const making = step?.kind === 'making' && step.articles > 0 ? step : null
  return (
    <div className="whole-site-progress">
      <progress
        className="whole-site-bar"
        aria-label={say('Publishing the whole site anew …')}
        {...(making === null ? {} : { max: making.articles, value: making.done })}
      />
      <p role="status">
        {step?.kind === 'bringing'
          ? step.words
          : say('{done, number} of {articles, plural, one {# article} other {# articles}}', {
              done: making?.done ?? 0,
              articles: making?.articles ?? 0,
            })}
      </p>
      <p className="hint">
        {say('You can write and publish meanwhile. What is made stays if you stop.')}
      </p>
    </div>
  )
}

function Foot(props: { readonly wholeSite: WholeSite; readonly onLeave: () => void }) {
  const { wholeSite, onLeave } = props
  const stop = useApp((state) => state.stopWholeSite)
  switch (wholeSite.kind) {
    case 'none':
      return (
        <DialogButtons onCancel={onLeave} submit={say('Publish all of it anew')} focus="submit" />
      )
    case 'failed':
      return <DialogButtons onCancel={onLeave} submit={say('Try again')} focus="submit" />
    case 'running':
      return (
        <>
          <button
            type="button"
            className="button"
            disabled={wholeSite.stopping}
            onClick={() => void stop()}
          >
            {wholeSite.stopping ? say('Stopping …') : say('Stop')}
          </button>
          <button type="submit" className="button main">
            {say('Go on behind')}
          </button>
        </>
      )
    case 'done':
      return (
        <button type="submit" className="button main">
          {say('Done')}
        </button>
      )
  }
}
