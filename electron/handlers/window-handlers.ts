import type { Handlers } from '../../shared/ipc/contract'
import type { windowRequests } from '../../shared/ipc/requests/window-requests'
import { withNewest } from '../../shared/model/recents'
import { ok } from '../../shared/result'
import type { NewsroomParts } from './newsroom-parts'

/** The windows of the app, and what was done in them last. */
export function windowHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof windowRequests> {
  const { settings, store } = parts
  return {
    settleIn: async (shown, { windowId }) => {
      parts.windows.settle(windowId, shown)
      return ok(null)
    },
    openWindow: async ({ articleId }) => {
      parts.windows.open(articleId)
      return ok(null)
    },
    recents: async () => {
      const { commands, articles } = settings.recents()
      return ok({ commands, articles: store.articles.summaries(articles) })
    },
    noteCommand: async ({ command }) => {
      const recents = settings.recents()
      settings.saveRecents({ ...recents, commands: withNewest(recents.commands, command) })
      return ok(null)
    },
  }
}
