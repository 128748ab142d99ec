import type { ArticleId } from '../../../shared/ids'
import type { DesignPart, DesignProblem } from '../../../shared/publish/design-problem'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** Seeing it before anything is kept, the way out, and keeping it. */
export function LooksFoot(props: {
  /** Which page is seen; null: none, she is writing. */
  readonly seen: 'article' | 'front' | null
  readonly wrong: DesignProblem | null
  readonly part: DesignPart
  readonly onSee: (articleId: ArticleId) => void
  readonly onTurn: (shown: 'article' | 'front') => void
  readonly onLeave: () => void
}) {
  const articleId = useApp((state) => state.coverage?.article.id ?? null)
  const { seen, wrong } = props
  return (
    <>
      {seen === null ? null : (
        <span className="seen-pages" role="group" aria-label={say('Page that is seen')}>
          <SeenPage page="article" words={say('Article')} {...props} />
          <SeenPage page="front" words={say('Front page')} {...props} />
        </span>
      )}
      {seen !== null || articleId === null ? null : (
        <button
          type="button"
          className="button"
          id="looks-see"
          disabled={wrong !== null}
          title={say('The open article as readers would get it, in this look')}
          onClick={() => {
            props.onSee(articleId)
          }}
        >
          {say('See it')}
        </button>
      )}
      <span className="foot-gap" />
      <button type="button" className="button" id="looks-leave" onClick={props.onLeave}>
        {seen === null ? say('Cancel') : say('Back')}
      </button>
      <button
        type="submit"
        className="button main"
        disabled={wrong !== null && wrong.part === props.part}
      >
        {say('Save')}
      </button>
    </>
  )
}

function SeenPage(props: {
  readonly page: 'article' | 'front'
  readonly words: string
  readonly seen: 'article' | 'front' | null
  readonly onTurn: (shown: 'article' | 'front') => void
}) {
  const { page, seen, onTurn } = props
  return (
    <button
      type="button"
      className="button quiet"
      aria-pressed={page === seen}
      onClick={() => {
        onTurn(page)
      }}
    >
      {props.words}
    </button>
  )
}
