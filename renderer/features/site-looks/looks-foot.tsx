import type { ArticleId } from '../../../shared/ids'
import type { DesignPart, DesignProblem } from '../../../shared/publish/design-problem'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** Seeing it before anything is kept, the way out, and keeping it. */
export function LooksFoot(props: {
  readonly seen: boolean
  readonly wrong: DesignProblem | null
  readonly part: DesignPart
  readonly onSee: (articleId: ArticleId) => void
  readonly onLeave: () => void
}) {
  const articleId = useApp((state) => state.coverage?.article.id ?? null)
  const { seen, wrong } = props
  return (
    <>
      {seen || articleId === null ? null : (
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
        {seen ? say('Back') : say('Cancel')}
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
