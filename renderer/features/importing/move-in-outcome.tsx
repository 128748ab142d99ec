import type { MovedPost, MoveInReport } from '../../../shared/interchange/archive/move-in-report'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

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
            ? say('It was stopped. What came in stays; choose the same archive again to go on.')
            : `${stopped.message} ${stopped.remedy}`}
        </p>
      )}
      <p>
        {say(
          '{moved, plural, one {# article} other {# articles}} moved in, with {pictures, plural, one {# picture} other {# pictures}}.',
          { moved, pictures },
        )}
        {known === 0
          ? ''
          : ` ${say('{count, plural, one {# post came in before, and was left as it is.} other {# posts came in before, and were left as they are.}}', { count: known })}`}
      </p>
      {told.length === 0 ? null : (
        <section aria-labelledby="left-behind">
          <h3 id="left-behind">
            {say('Left behind, in {count, plural, one {# post} other {# posts}}', {
              count: told.length,
            })}
          </h3>
          <ul className="left-behind">
            {told.slice(0, shown).map((post, index) => (
              <LeftOf key={index} post={post} />
            ))}
          </ul>
          {told.length > shown ? (
            <p className="hint">
              {say(
                '… and {count, plural, one {# post} other {# posts}} more. The command line lists all of them.',
                { count: told.length - shown },
              )}
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
  const name = title === '' ? say('Untitled') : title
  return (
    <li>
      {articleId === null ? (
        <strong dir="auto">
          {name} <em>{say('did not come in')}</em>
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
