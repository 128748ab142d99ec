import { useId, useMemo, useRef } from 'react'
import type { ArticleId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Stet } from '../../../shared/model/stet'
import { countSetAside } from '../../../shared/preflight/check-slips'
import type { Finding } from '../../../shared/preflight/finding'
import { preflight } from '../../../shared/preflight/preflight'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { drawNow } from '../../ui/draw-now'
import { useAtRest } from '../../ui/use-at-rest'
import { useNow } from '../../ui/use-now'
import './findings.css'

// Nobody reads more of them; the next ones follow.
const mostShown = 30

/** What to look at before sending, and what she has looked at and lets stand. */
export function Findings(props: { readonly coverage: Coverage }) {
  // Each check reads every update.
  const coverage = useAtRest(props.coverage, props.coverage.article.id)
  const stets = useApp((state) => state.stets)
  const findings = useFindings(coverage, stets)
  const setAside = useMemo(() => countSetAside(coverage, stets ?? []), [coverage, stets])
  const letStand = useApp((state) => state.letStand)
  const takeBack = useApp((state) => state.takeStetsBack)
  const place = useRef<HTMLDivElement>(null)
  if (stets === null || (findings.length === 0 && setAside === 0)) return null
  const onLetStand = async (slips: readonly Stet[], button: HTMLElement) => {
    const at = buttonsIn(place.current).indexOf(button)
    await letStand(slips)
    focusAfter(place.current, at)
  }
  const onShowAgain = async () => {
    await takeBack()
    drawNow()
    const list = place.current?.querySelector('details')
    if (list) list.open = true
    buttonsIn(place.current)[0]?.focus()
  }
  return (
    <div className="findings" ref={place}>
      {findings.length === 0 ? null : <FindingList findings={findings} onLetStand={onLetStand} />}
      {setAside === 0 ? null : (
        <p className="set-aside">
          {say('{count, plural, one {1 notice set aside} other {# notices set aside}}', {
            count: setAside,
          })}
          <button type="button" className="button quiet" onClick={() => void onShowAgain()}>
            {say('Show again')}
          </button>
        </p>
      )}
    </div>
  )
}

function useFindings(coverage: Coverage, stets: readonly Stet[] | null): readonly Finding[] {
  const now = useNow(60_000)
  const articles = useApp((state) => state.articles)
  return useMemo(() => {
    // One the library has not read yet is not known to be missing.
    const isPublished = (id: ArticleId) =>
      articles.find((article) => article.id === id)?.publishing !== 'never-sent'
    return preflight(coverage, { now, isPublished, stets: stets ?? [] }).filter(
      // What is not named yet is asked for by publishing, or named for her.
      ({ kind }) => kind !== 'change-undecided',
    )
  }, [articles, coverage, now, stets])
}

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly onLetStand: (slips: readonly Stet[], button: HTMLElement) => Promise<void>
}

function FindingList({ findings, onLetStand }: FindingListProps) {
  const id = useId()
  return (
    <details>
      <summary>
        {say('{count, plural, one {1 thing to look at} other {# things to look at}}', {
          count: findings.length,
        })}
      </summary>
      <ul>
        {findings.slice(0, mostShown).map(({ message, remedy, severity, slips }, index) => (
          <li key={index} className={severity}>
            <span id={`${id}-${String(index)}`}>{message}</span>{' '}
            <span className="remedy">{remedy}</span>
            {slips === undefined ? null : (
              <button
                type="button"
                className="button quiet stands"
                aria-describedby={`${id}-${String(index)}`}
                onClick={({ currentTarget }) => void onLetStand(slips, currentTarget)}
              >
                {say('Right as it stands')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function buttonsIn(place: HTMLElement | null): readonly HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('.stands') ?? [])]
}

/** One looked at leads to the next, the last one to the way back. */
function focusAfter(place: HTMLElement | null, at: number): void {
  drawNow()
  const left = buttonsIn(place)
  const back = place?.querySelector<HTMLElement>('.set-aside .button')
  ;(left[at] ?? left.at(-1) ?? back)?.focus()
}
