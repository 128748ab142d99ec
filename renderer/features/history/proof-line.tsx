import { useApp } from '../../state/app-store'
import type { HistoryProof } from '../../state/history-slice'
import { assertNever } from '../../../shared/result'
import { useNow } from '../../ui/use-now'
import { agoWords } from './revision-words'

/** That history is kept, and how far that was checked: never claimed, only reported. */
export function ProofLine() {
  const proof = useApp((state) => state.proof)
  const now = useNow(1_000)
  const { tone, words, last } = proofWords(proof, now)
  return (
    <p className={`proof-line ${tone}`} role={tone === 'broken' ? 'alert' : undefined}>
      <span>{words}</span>
      <span>{last}</span>
    </p>
  )
}

function proofWords(
  proof: HistoryProof,
  now: number,
): {
  readonly tone: 'waiting' | 'whole' | 'broken'
  readonly words: string
  /** When the newest revision was made. */
  readonly last: string
} {
  switch (proof.kind) {
    case 'unchecked':
    case 'checking':
      return { tone: 'waiting', words: 'Checking the history …', last: '' }
    case 'failed':
      return { tone: 'broken', words: `${proof.error.message} ${proof.error.remedy}`, last: '' }
    case 'checked':
      break
    default:
      return assertNever(proof)
  }
  const { revisions, lastAt, broken } = proof.check
  if (broken !== null) return { tone: 'broken', words: broken, last: '' }
  const count = `${revisions.toLocaleString('en-GB')} ${revisions === 1 ? 'revision' : 'revisions'}`
  return {
    tone: 'whole',
    words: `${count}, all checked`,
    last: lastAt === null ? '' : `last ${agoWords(lastAt, now)}`,
  }
}
