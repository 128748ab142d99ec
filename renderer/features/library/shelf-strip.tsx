import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** Above an article that was put away or thrown away: where it is, and the way back. */
export function ShelfStrip() {
  const shelf = useApp((state) => state.shelf)
  const moveArticle = useApp((state) => state.moveArticle)
  const beginFromTemplate = useApp((state) => state.beginFromTemplate)
  const articleId = useApp((state) => state.coverage?.article.id)
  if (shelf === 'desk' || articleId === undefined) return null
  if (shelf === 'template') {
    return (
      <div className="shelf-strip" role="status">
        <span>{say('This is a template. Articles begin as it does; readers never get it.')}</span>
        <button type="button" className="button" onClick={() => void beginFromTemplate(articleId)}>
          {say('Begin an article')}
        </button>
      </div>
    )
  }
  return (
    <div className="shelf-strip" role="status">
      <span>
        {shelf === 'bin'
          ? say('This article is in the bin. Its text and its history are kept.')
          : say('This article is archived.')}
      </span>
      <button type="button" className="button" onClick={() => void moveArticle('desk')}>
        {say('Put it back')}
      </button>
    </div>
  )
}
