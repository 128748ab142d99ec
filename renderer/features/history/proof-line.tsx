import { useApp } from '../../state/app-store'
import type { HistoryProof } from '../../state/history-slice'
import type { Instant } from '../../../shared/model/stamp'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { saidNumber } from '../../../shared/words/said-number'
import { useNow } from '../../ui/use-now'
import { agoWords } from './revision-words'

/** That history is kept, and how far that was checked: never claimed, only reported. */
export function ProofLine() {
  const proof = useApp((state) => state.proof)
  const total = useApp((state) => state.timeline.total)
  const newest = useApp((state) => state.timeline.lines[0]?.at ?? null)
  const now = useNow(1_000)
  const { tone, words, last } = proofWords(proof, { total, newest, now })
  return (
    <p className={`proof-line ${tone}`} role={tone === 'broken' ? 'alert' : undefined}>
      <span>{words}</span>
      <span>{last}</span>
    </p>
  )
}

interface ProofWords {
  readonly tone: 'waiting' | 'whole' | 'broken'
  readonly words: string
  /** When the newest revision was made. */
  readonly last: string
}

function proofWords(
  proof: HistoryProof,
  on: { readonly total: number; readonly newest: Instant | null; readonly now: Instant },
): ProofWords {
  switch (proof.kind) {
    case 'unchecked':
    case 'checking':
      return { tone: 'waiting', words: say('Checking the history …'), last: '' }
    case 'failed':
      return { tone: 'broken', words: `${proof.error.message} ${proof.error.remedy}`, last: '' }
    case 'checked':
      break
    default:
      return assertNever(proof)
  }
  const { revisions, lastAt, broken } = proof.check
  if (broken !== null) return { tone: 'broken', words: broken, last: '' }
  // What was written since the check is not claimed to be checked.
  const total = Math.max(on.total, revisions)
  const newest = Math.max(lastAt ?? 0, on.newest ?? 0)
  return {
    tone: 'whole',
    words:
      total === revisions
        ? say('{total, plural, one {# revision} other {# revisions}}, all checked', { total })
        : say('{total, plural, one {# revision} other {# revisions}}, {revisions} checked', {
            total,
            revisions: saidNumber(revisions),
          }),
    last: newest === 0 ? '' : say('last {ago}', { ago: agoWords(newest, on.now) }),
  }
}
