import { useApp } from '../../state/app-store'
import { useToldBy } from '../../state/use-told-by'
import { useNow } from '../../ui/use-now'
import { newsOf } from './news-of'
import { usePlaces } from './use-places'

/** How the last publishing went at all places, in the article's bar: for a window without the details. */
export function PublishNews() {
  const publishing = useApp((state) => state.publishing)
  const paused = useApp((state) => state.queue.paused)
  const by = { ...useToldBy(), now: useNow(60_000) }
  const news = newsOf(usePlaces(), { publishing, paused, by })
  const ofPlaces = publishing.kind !== 'failed'
  if (news === null) return <span role="status" />
  return (
    <span
      role="status"
      className={`${news.trouble ? 'saving trouble' : 'saving time'}${ofPlaces ? ' place-news' : ''}`}
      title={news.text}
    >
      {news.text}
    </span>
  )
}
