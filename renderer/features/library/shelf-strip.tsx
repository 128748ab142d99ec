import { useApp } from '../../state/app-store'

/** Above an article that was put away or thrown away: where it is, and the way back. */
export function ShelfStrip() {
  const shelf = useApp((state) => state.shelf)
  const moveArticle = useApp((state) => state.moveArticle)
  if (shelf === 'desk') return null
  return (
    <div className="shelf-strip" role="status">
      <span>
        {shelf === 'bin'
          ? 'This article is in the bin. Its text and its history are kept.'
          : 'This article is archived.'}
      </span>
      <button type="button" className="button" onClick={() => void moveArticle('desk')}>
        Put it back
      </button>
    </div>
  )
}
