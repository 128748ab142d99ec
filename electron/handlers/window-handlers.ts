import type { Handlers } from '../../shared/ipc/contract'
import type { windowRequests } from '../../shared/ipc/requests/window-requests'
import { deepLink } from '../../shared/model/deep-link'
import type { PictureFile } from '../../shared/model/media'
import { withNewest } from '../../shared/model/recents'
import { ok } from '../../shared/result'
import { articleFileName, writeArticleFile, writeForDragging } from '../article-file'
import { importArticleFile } from '../importing/import-article-file'
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
    reloadWindow: async (_, { windowId }) => {
      parts.windows.reload(windowId)
      return ok(null)
    },
    takeCameIn: async (_, { windowId }) => ok(parts.windows.takeCameIn(windowId)),
    contextMenu: async (menu, { windowId }) => {
      parts.windows.contextMenu(windowId, menu)
      return ok(null)
    },
    greyOut: async ({ commands }, { windowId }) => {
      parts.windows.greyOut(windowId, commands)
      return ok(null)
    },
    copyLink: async (place) => {
      parts.system.copyText(deepLink(place))
      return ok(null)
    },
    saveCopy: async ({ articleId }) => {
      const coverage = store.articles.coverage(articleId)
      if (!coverage.ok) return coverage
      const path = await parts.system.chooseToSave(articleFileName(coverage.value), 'article')
      if (path === undefined) return ok(null)
      const written = writeArticleFile(path, coverage.value)
      return written.ok ? ok({ file: written.value }) : written
    },
    dragOut: async ({ articleId }, { windowId }) => {
      const coverage = store.articles.coverage(articleId)
      if (!coverage.ok) return coverage
      const written = writeForDragging(coverage.value)
      if (!written.ok) return written
      parts.windows.startDrag(windowId, written.value)
      return ok(null)
    },
    importArticle: async ({ text }) => {
      const hasPicture = ({ id }: PictureFile) => parts.pictures.pathOf(id) !== undefined
      const taken = importArticleFile(text, { store, hasPicture }, parts.act())
      return taken.ok ? ok(taken.value.coverage.article.id) : taken
    },
    spellIn: async ({ language }) => {
      parts.spelling.use(language)
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
