import type { MovedPost, MoveInReport } from '../../../shared/interchange/archive/move-in-report'
import { useApp } from '../../state/app-store'
import { countOf } from './count-of'

// Nobody reads more in a dialog; the command line tells all of them.
const shown = 300

/** What became of an archive: how much came in, and what was left behind, post by post. */
export function MoveInOutcome({ report }: { readonly report: MoveInReport }) {
  const { moved, known, pictures, told, stopped } = report
  return (
    <>
      {stopped === null ? null : (
        <p className="trouble-note" role="alert">
          {stopped === 'by-hand'
            ? 'It was stopped. What came in stays; choose the same archive again to go on.'
            : `${stopped.message} ${stopped.remedy}`}
        </p>
      )}
      <p>
        {countOf(moved, 'article')} moved in, with {countOf(pictures, 'picture')}.
        {known === 0
          ? ''
          : ` ${countOf(known, 'post')} came in before, and ${known === 1 ? 'was' : 'were'} left as ${known === 1 ? 'it is' : 'they are'}.`}
      </p>
      {told.length === 0 ? null : (
        <section aria-labelledby="left-behind">
          <h3 id="left-behind">Left behind, in {countOf(told.length, 'post')}</h3>
          <ul className="left-behind">
            {told.slice(0, shown).map((post, index) => (
              <LeftOf key={index} post={post} />
            ))}
          </ul>
          {told.length > shown ? (
            <p className="hint">
              … and {countOf(told.length - shown, 'post')} more. <code>dateline move-in</code> lists
              all.
            </p>
          ) : null}
        </section>
      )}
    </>
  )
}

function LeftOf({ post: { title, articleId, left } }: { readonly post: MovedPost }) {
  const openArticle = useApp((state) => state.openArticle)
  const close = useApp((state) => state.closeDialog)
  const name = title === '' ? 'Untitled' : title
  return (
    <li>
      {articleId === null ? (
        <strong dir="auto">
          {name} <em>did not come in</em>
        </strong>
      ) : (
        <button
          type="button"
          className="left-title"
          dir="auto"
          onClick={() => {
            close()
            void openArticle(articleId)
          }}
        >
          {name}
        </button>
      )}
      <span>{left.join('; ')}</span>
    </li>
  )
}
