import type { SiteRedirect } from '../../../shared/model/site-design'
import { pathOnSite } from '../../../shared/publish/parse-redirects'
import { say } from '../../../shared/words/say'

/** One old address, where it leads, and what is wrong with it. */
export function RedirectRow(props: {
  readonly at: number
  readonly redirect: SiteRedirect
  readonly problem: string | null
  /** The site has a page of its own there: nobody is led on for now. */
  readonly rests: boolean
  readonly siteUrl: string
  readonly onChange: (redirect: SiteRedirect) => void
  readonly onRemove: () => void
}) {
  const { at, redirect, problem, rests, siteUrl, onChange } = props
  const number = at + 1
  // An address of this very site is kept as a path on it.
  const tidy = () => {
    const from = pathOnSite(redirect.from, siteUrl)
    const to = pathOnSite(redirect.to, siteUrl)
    if (from !== redirect.from || to !== redirect.to) onChange({ from, to })
  }
  // While a new line is empty nothing is wrong with it yet.
  const isWrong = problem !== null && (redirect.from !== '' || redirect.to !== '')
  const words = isWrong ? problem : rests ? restingWords() : null
  const isSaid = words !== null
  const said = isSaid ? { 'aria-describedby': `redirect-${String(at)}-said` } : {}
  return (
    <>
      <tr className={isWrong ? 'wrong' : undefined}>
        <td>
          <span className="field">
            <input
              id={redirectField(at)}
              type="text"
              dir="ltr"
              spellCheck={false}
              aria-label={say('Old address {number}', { number })}
              aria-invalid={isWrong}
              {...said}
              placeholder={say('2019/old-page/')}
              value={redirect.from}
              onBlur={tidy}
              onChange={({ target }) => {
                onChange({ ...redirect, from: target.value })
              }}
            />
          </span>
        </td>
        <td>
          <span className="field">
            <input
              type="text"
              dir="ltr"
              spellCheck={false}
              aria-label={say('Where address {number} leads', { number })}
              placeholder="section/world/"
              value={redirect.to}
              onBlur={tidy}
              onChange={({ target }) => {
                onChange({ ...redirect, to: target.value })
              }}
            />
          </span>
        </td>
        <td>
          <span className="row-acts">
            <button
              type="button"
              className="button quiet"
              aria-label={say('Remove redirect {number}', { number })}
              onClick={props.onRemove}
            >
              ×
            </button>
          </span>
        </td>
      </tr>
      {isSaid ? (
        <tr className={isWrong ? 'said' : 'said rests'}>
          <td colSpan={3} id={`redirect-${String(at)}-said`}>
            {words}
          </td>
        </tr>
      ) : null}
    </>
  )
}

const restingWords = () =>
  say('The site has a page of its own here now, and readers get that. Without it this leads again.')

/** The field of a line that is typed in first. */
export function redirectField(at: number): string {
  return `redirect-${String(at)}-from`
}
