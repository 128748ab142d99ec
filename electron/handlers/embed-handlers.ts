import type { Handlers } from '../../shared/ipc/contract'
import type { embedRequests } from '../../shared/ipc/requests/embed-requests'
import { findEmbed } from '../embeds/find-embed'
import type { NewsroomParts } from './newsroom-parts'

/** What lies elsewhere on the web, for cards of it. */
export function embedHandlers(
  parts: Pick<NewsroomParts, 'readPublic' | 'pictures'>,
): Pick<Handlers, keyof typeof embedRequests> {
  return { findEmbed: async ({ url, why }) => findEmbed(parts, { url, why }) }
}
