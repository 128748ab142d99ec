import type { AppErrorKind } from '../../../shared/app-error'
import type { Delivery } from '../../../shared/model/delivery'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { PlaceState } from '../../state/place-states'

interface Act {
  readonly label: string
  readonly title: string
  readonly run: () => void
  /** The one thing to do first. */
  readonly isFirst?: true
}

/** What can be done at one place, as it stands there. */
export function PlaceActions(props: {
  readonly place: PlaceState
  readonly paused: boolean
  readonly named: boolean
}) {
  const { place, paused, named } = props
  const { delivery } = place
  const acts = [
    ...(delivery === null ? [] : deliveryActs(delivery, paused)),
    ...(named ? [changesAct(place)] : []),
    ...(mayTakeDown(place) ? [takeDownAct(place)] : []),
  ]
  if (acts.length === 0) return null
  return (
    <p className="place-actions">
      {acts.map(({ label, title, run, isFirst }) => (
        <button
          key={label}
          type="button"
          className={isFirst === true ? 'button quiet look' : 'button quiet'}
          title={title}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </p>
  )
}

const app = useApp.getState

function deliveryActs(delivery: Delivery, paused: boolean): readonly Act[] {
  switch (delivery.state) {
    case 'waiting':
      return [
        ...(delivery.attempts > 0 && !paused ? [retryAct(delivery)] : []),
        cancelAct(delivery),
      ]
    case 'sent':
      return [
        {
          ...retryAct(delivery),
          label: say('Look again'),
          title: say('Reads the public page again'),
        },
      ]
    case 'failed':
      return [failedAct(delivery), cancelAct(delivery)]
    case 'conflict':
      return [lookAct(delivery), cancelAct(delivery)]
    case 'sending':
    case 'scheduled':
    case 'verified':
    case 'cancelled':
      return []
  }
}

function failedAct(delivery: Delivery): Act {
  const { articleId, targetId, trouble } = delivery
  if (trouble?.kind === 'remote-gone') {
    return {
      label: say('Send as new'),
      title: say('Forgets that it was deleted there, and sends it as a new article'),
      run: () => void app().sendAsNew({ articleId, targetId }),
    }
  }
  if (trouble?.kind === 'target-changed-elsewhere') {
    return {
      label: say('Publish anyway'),
      title: say('Takes the folder over: what others changed there is written over'),
      run: () => void app().takeOverSite(targetId),
    }
  }
  if (trouble !== null && isAboutThePlace(trouble.kind)) {
    return {
      label: say('Places …'),
      title: say('Where the password or key and the address of the place are set'),
      run: () => {
        app().openDialog({ kind: 'places' })
      },
    }
  }
  return retryAct(delivery)
}

/** Trying again would fail again: something about the place has to be set first. */
function isAboutThePlace(kind: AppErrorKind): boolean {
  return kind === 'secret-missing' || kind === 'remote-moved' || kind === 'http-unsafe'
}

function lookAct({ targetId }: Delivery): Act {
  return {
    label: say('Look'),
    isFirst: true,
    title: say('What they changed there, and what readers are to get'),
    run: () => void app().lookAtConflict(targetId),
  }
}

function retryAct({ id }: Delivery): Act {
  return {
    label: say('Try again'),
    title: say('Sends it now instead of later'),
    run: () => void app().retryDelivery(id),
  }
}

function cancelAct(delivery: Delivery): Act {
  return {
    label: say('Cancel …'),
    title: say('Takes it out of the queue'),
    run: () => {
      const title = app().articles.find(({ id }) => id === delivery.articleId)?.title ?? ''
      const fields = app().coverage?.article.fields
      if (fields === undefined) return
      const { zone, stampTemplate } = fields
      const queued = { ...delivery, title, zone, stampTemplate }
      app().openDialog({ kind: 'cancel-delivery', delivery: queued })
    },
  }
}

function changesAct({ target }: PlaceState): Act {
  return {
    label: say('What changes'),
    title: say('What readers of {siteName} see now, against what would be sent', {
      siteName: target.siteName,
    }),
    run: () => void app().seeRelease(target.id),
  }
}

function takeDownAct({ target, delivery }: PlaceState): Act {
  const later = delivery?.state === 'scheduled'
  return {
    label: later ? say('Take back …') : say('Take down …'),
    title: later
      ? say('It is not to appear: back to a draft there, or deleted')
      : target.kind === 'folder'
        ? say('Takes it from the readers there, who find a word about it or another page')
        : say('Takes it from the readers there: back to a draft, or deleted'),
    run: () => {
      app().openDialog({ kind: 'take-down', targetId: target.id })
    },
  }
}

/** Where readers have it, and nothing is at it at this moment. */
function mayTakeDown({ live, delivery }: PlaceState): boolean {
  const there = live !== null || delivery?.state === 'sent' || delivery?.state === 'scheduled'
  return there && (delivery === null || ['verified', 'sent', 'scheduled'].includes(delivery.state))
}
