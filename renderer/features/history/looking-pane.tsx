import { useApp } from '../../state/app-store'
import { assertNever } from '../../../shared/result'
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
      return <ReleasePane seen={looking.seen} />
    case 'past':
      return <PastPane at={looking.at} past={looking.coverage} />
    default:
      return assertNever(looking)
  }
}
