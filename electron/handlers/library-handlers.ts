import { basename } from 'node:path'
import { appError } from '../../shared/app-error'
import type { Handlers } from '../../shared/ipc/contract'
import type { libraryRequests } from '../../shared/ipc/requests/library-requests'
import { newFields } from '../../shared/model/new-fields'
import { dayOf } from '../../shared/model/stamp'
import { err, ok } from '../../shared/result'
import { say } from '../../shared/words/say'
import { importLiveText } from '../importing/import-live-text'
import { decodeBytes, readTextFile } from '../importing/read-text-file'
import { embargoMoved } from '../publish/outbox/embargo-moved'
import type { NewsroomParts } from './newsroom-parts'

/** Finding, opening and starting articles; what is filled in around the text; import. */
export function libraryHandlers(
  parts: NewsroomParts,
): Pick<Handlers, keyof typeof libraryRequests> {
  const { store, act } = parts
  return {
    listArticles: async (asked) => ok(store.articles.page(asked)),
    search: async (asked) => ok(store.search.find(asked)),
    listMarks: async () => ok(store.search.marks()),
    openArticle: async ({ articleId }, { windowId }) =>
      parts.windows.take(windowId, articleId)
        ? store.articles.coverage(articleId)
        : err(openElsewhere()),
    createArticle: async ({ kind }) => {
      const settings = parts.settings.get()
      const day = dayOf(parts.now(), settings.houseZone)
      return store.articles.create({ kind, fields: newFields(settings, day) }, act())
    },
    saveFields: async (save) => {
      const before = store.articles.article(save.articleId)
      const saved = store.articles.saveFields(save, act())
      if (!before.ok || !saved.ok) return saved
      const { embargo } = before.value.fields
      if (embargo !== saved.value.fields.embargo) embargoMoved(parts, saved.value, embargo)
      return saved
    },
    setArticleState: async (change) => store.articles.setState(change, act()),
    putOnShelf: async (move) => store.articles.putOnShelf(move, act()),
    shelfOf: async ({ articleId }) => store.articles.shelfOf(articleId),
    duplicateArticle: async ({ articleId }) =>
      store.articles.duplicate({ articleId, as: 'desk', day: null }, act()),
    saveTemplate: async ({ articleId }) =>
      store.articles.duplicate({ articleId, as: 'template', day: null }, act()),
    beginFromTemplate: async ({ articleId }) => {
      const day = dayOf(parts.now(), parts.settings.get().houseZone)
      return store.articles.duplicate({ articleId, as: 'desk', day }, act())
    },
    openNextDay: async (opening) => store.articles.openNextDay(opening, act()),
    undoNextDay: async (undo) => store.articles.undoNextDay(undo, act()),
    decodeImport: async ({ fileName, bytes }) => {
      const text = decodeBytes(fileName, bytes)
      return text.ok ? ok({ fileName, text: text.value }) : text
    },
    chooseImportFile: async () => {
      const path = await parts.system.chooseTextFile()
      if (path === undefined) return ok(null)
      const text = readTextFile(path)
      return text.ok ? ok({ fileName: basename(path), text: text.value }) : text
    },
    importLiveText: async (asked) => {
      const imported = importLiveText(store, { ...asked, settings: parts.settings.get() }, act())
      return imported.ok ? ok(imported.value.coverage.article.id) : imported
    },
  }
}

const openElsewhere = () =>
  appError(
    'open-elsewhere',
    say('The article is open in another window, which is in front now.'),
    say('Close it there to open it here.'),
  )
