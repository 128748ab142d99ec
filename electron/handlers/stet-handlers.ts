import type { Handlers } from '../../shared/ipc/contract'
import type { stetRequests } from '../../shared/ipc/requests/stet-requests'
import type { NewsroomParts } from './newsroom-parts'

/** What an editor lets stand. */
export function stetHandlers({ store }: NewsroomParts): Pick<Handlers, keyof typeof stetRequests> {
  return {
    stets: async ({ articleId }) => store.stets.of(articleId),
    letStand: async ({ articleId, stets }) => store.stets.add(articleId, stets),
    takeStetsBack: async ({ articleId }) => store.stets.takeBack(articleId),
  }
}
