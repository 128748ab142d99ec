import { describeError } from '../shared/app-error'
import type { ArticleId } from '../shared/ids'
import type { NewsroomEvent } from '../shared/ipc/events'
import { say } from '../shared/words/say'
import type { SettingsStore } from './settings/settings-store'
import type { ContentStore } from './store/content-store'
import { notify } from './windows/notify'

/** Hears what the scheduler tells the windows, and tells somebody who looks elsewhere. */
export function tellOfSchedules(parts: {
  readonly store: ContentStore
  readonly settings: SettingsStore
  readonly open: (article: ArticleId) => void
}): (event: NewsroomEvent) => void {
  const { store, settings } = parts
  const titleOf = (id: ArticleId) => store.articles.summaries([id])[0]?.title ?? say('An article')
  const tell = (articleId: ArticleId, title: string, words: string) => {
    if (!settings.get().notify) return
    notify({ title, body: `${titleOf(articleId)}. ${words}`.trim() }, () => {
      parts.open(articleId)
    })
  }
  const heldNow = () => store.schedules.list().filter(({ state }) => state !== 'waiting')
  // What was held before is told by the window at the start.
  let known = new Set(heldNow().map(({ entryId }) => entryId))
  return (event) => {
    if (event.kind === 'update-posted') {
      const { update, trouble } = event
      const words =
        trouble === null
          ? ''
          : say('It was not sent: {message} {remedy}', {
              message: trouble.message,
              remedy: trouble.remedy,
            })
      tell(update.articleId, say('Posted at its time'), words)
    }
    if (event.kind === 'posted-not-sent') {
      tell(event.articleId, say('Posted, not sent'), describeError(event.trouble))
    }
    if (event.kind !== 'schedules-changed') return
    const held = heldNow()
    for (const { entryId, articleId, reason } of held) {
      const words =
        reason === '' ? say('Its time had passed. Post it yourself, or change it.') : reason
      if (!known.has(entryId)) tell(articleId, say('A scheduled update was held'), words)
    }
    known = new Set(held.map(({ entryId }) => entryId))
  }
}
