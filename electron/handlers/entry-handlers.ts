import { parseBody } from '../../shared/document/parse-body'
import type { Handlers } from '../../shared/ipc/contract'
import type { entryRequests } from '../../shared/ipc/requests/entry-requests'
import type { NewsroomParts } from './newsroom-parts'

/** Writing, posting and taking back. */
export function entryHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof entryRequests> {
  const { store, act, postedPublisher } = parts
  return {
    saveDraft: async ({ id, baseVersion, body }) => {
      const parsed = parseBody(body)
      if (!parsed.ok) return parsed
      return store.entries.saveDraft({ id, baseVersion, body: parsed.value }, act())
    },
    startUpdate: async ({ articleId }) => store.entries.startUpdate(articleId, act()),
    postUpdate: async (post) => {
      const posted = store.entries.post(post, act())
      if (posted.ok) postedPublisher.posted(posted.value)
      return posted
    },
    unpostUpdate: async ({ id }) => store.entries.unpost(id, act()),
    restampUpdate: async (change) => store.entries.restamp(change, act()),
    setUpdateDetails: async (details) => store.entries.setDetails(details, act()),
    withdrawUpdate: async (change) => store.entries.withdraw(change, act()),
    reinstateUpdate: async ({ id }) => store.entries.reinstate(id, act()),
    decideChange: async (decision) => store.entries.decideChange(decision, act()),
    editCorrection: async (edit) => store.entries.editCorrection(edit, act()),
    removeCorrection: async (of) => store.entries.removeCorrection(of, act()),
  }
}
