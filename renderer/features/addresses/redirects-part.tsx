import { useState } from 'react'
import type { TargetId } from '../../../shared/ids'
import type { SiteDesign, SiteRedirect } from '../../../shared/model/site-design'
import { sitePagePath } from '../../../shared/publish/site-page-path'
import { mostRedirects, redirectProblems } from '../../../shared/publish/redirect-problems'
import { say } from '../../../shared/words/say'
import { TextField } from '../../ui/field'
import { focusSoon } from '../site-looks/row-acts'
import { RedirectRow, redirectField } from './redirect-row'
import { RedirectsPaste } from './redirects-paste'
import { useResting } from './use-resting'
import './addresses.css'

// More than a window shows at once; the others are found by their words.
const mostShown = 100
const manyFrom = 12

/** Old addresses of the site, and where their readers are led. */
export function RedirectsPart(props: {
  readonly design: SiteDesign
  readonly id: TargetId
  readonly siteUrl: string
  readonly set: (change: Partial<SiteDesign>) => void
}) {
  const { design, id, siteUrl, set } = props
  const resting = useResting(id)
  const [query, setQuery] = useState('')
  const [isPasting, setPasting] = useState(false)
  const redirects = design.redirects ?? []
  const put = (next: readonly SiteRedirect[]) => {
    set({ redirects: next })
  }
  const pages = design.pages.map(({ slug }) => sitePagePath(slug))
  const problems = new Map(redirectProblems(redirects, pages).map(({ at, words }) => [at, words]))
  const found = [...redirects.keys()].filter(
    (at) => problems.has(at) || holds(redirects[at], query),
  )
  const shown = found.slice(0, mostShown)
  return (
    <>
      <p className="hint">
        {say(
          'Whoever comes by an old address is led on: by rules that hosts read, and by a page everywhere else. Articles whose address you change need no line here.',
        )}
      </p>
      {redirects.length < manyFrom ? null : (
        <TextField
          name={say('Find among {count}', { count: redirects.length })}
          value={query}
          onChange={setQuery}
        />
      )}
      {shown.length === 0 ? null : (
        <table className="redirect-table">
          <thead>
            <tr>
              <th scope="col">{say('Old address')}</th>
              <th scope="col">{say('Leads to')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((at) => (
              <RedirectRow
                key={at}
                {...{ at, siteUrl, problem: problems.get(at) ?? null }}
                rests={resting.has(redirects[at]?.from ?? '')}
                redirect={redirects[at] ?? { from: '', to: '' }}
                onChange={(made) => {
                  put(redirects.map((each, line) => (line === at ? made : each)))
                }}
                onRemove={() => {
                  put(redirects.filter((_, line) => line !== at))
                  focusSoon('redirect-add')
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length ? (
        <p className="hint">
          {say('{count} more: find them by their words.', { count: found.length - shown.length })}
        </p>
      ) : null}
      {isPasting ? (
        <RedirectsPaste
          {...{ siteUrl, redirects }}
          onTake={(next) => {
            put(next)
            setPasting(false)
            focusSoon('redirect-many')
          }}
          onLeave={() => {
            setPasting(false)
            focusSoon('redirect-many')
          }}
        />
      ) : (
        <p className="redirect-acts">
          <button
            type="button"
            className="button"
            id="redirect-add"
            disabled={redirects.length >= mostRedirects}
            onClick={() => {
              put([...redirects, { from: '', to: '' }])
              focusSoon(redirectField(redirects.length))
            }}
          >
            {say('Add a redirect')}
          </button>
          <button
            type="button"
            className="button"
            id="redirect-many"
            onClick={() => {
              setPasting(true)
            }}
          >
            {say('Paste many …')}
          </button>
        </p>
      )}
    </>
  )
}

function holds(redirect: SiteRedirect | undefined, query: string): boolean {
  const words = query.trim().toLowerCase()
  return `${redirect?.from ?? ''} ${redirect?.to ?? ''}`.toLowerCase().includes(words)
}
