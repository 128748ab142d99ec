import { useApp } from '../../state/app-store'
import { assertNever } from '../../../shared/result'
import { ConflictPane } from '../conflict/conflict-pane'
import { QueuePane } from '../queue/queue-pane'
import { ComparePane } from './compare-pane'
import './looking-pane.css'
import { PastPane } from './past-pane'
import { ReleasePane } from './release-pane'

/** What stands in the article's place while she looks back, or ahead. */
export function LookingPane() {
  const looking = useApp((state) => state.looking)
  if (looking === null) return null
  switch (looking.kind) {
    case 'comparison':
      return <ComparePane comparison={looking} />
    case 'release':
      return <ReleasePane seen={looking.seen} targetId={looking.targetId} />
    case 'past':
      return <PastPane at={looking.at} past={looking.coverage} />
    case 'queue':
      return <QueuePane />
    case 'conflict':
      return <ConflictPane targetId={looking.targetId} conflict={looking.conflict} />
    default:
      return assertNever(looking)
  }
}
