import { describeError } from '../../shared/app-error'
import type { Handlers } from '../../shared/ipc/contract'
import type { updateRequests } from '../../shared/ipc/requests/update-requests'
import { ok } from '../../shared/result'
import { standsAgainst } from '../scheduling/fit-to-post'
import type { NewsroomParts } from './newsroom-parts'

/** Drafts, drafts with a time, several updates at once, and the people named in bylines. */
export function updateHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof updateRequests> {
  const { store, act, scheduler, postedPublisher } = parts
  return {
    discardDraft: async ({ id }) => store.entries.discard(id, act()),
    bringDraftBack: async ({ id }) => store.entries.bringBack(id, act()),
    changeUpdates: async ({ change }) => store.entries.changeMany(change, act()),
    schedules: async () => ok(store.schedules.list()),
    scheduleUpdate: async ({ id, at, publishes }) => {
      const set = store.schedules.set({ entryId: id, at, publishes }, act())
      if (!set.ok) return set
      scheduler.look()
      const schedule = set.value
      const coverage = store.articles.coverage(schedule.articleId)
      if (!coverage.ok) return coverage
      const against = standsAgainst(parts, coverage.value, schedule)
      return ok({ schedule, against: against === null ? '' : describeError(against) })
    },
    cancelSchedule: async ({ id }) => store.schedules.cancel(id),
    postScheduled: async ({ id }) => {
      const posted = scheduler.postNow(id, act())
      if (posted.ok) postedPublisher.posted(posted.value)
      return posted
    },
    people: async () => ok(store.people.list()),
    keepPerson: async (person) => store.people.keep(person, parts.now()),
    forgetPerson: async ({ name }) => store.people.forget(name),
  }
}
