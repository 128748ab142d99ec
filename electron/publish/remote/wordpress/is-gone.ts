import type { RestRefusal } from './rest-refusal'

/**
 * Whether WordPress says that there is no such article any more. By its name for it: “not found” by a
 * firewall, or by a WordPress whose interface is off, says nothing of the article.
 */
export function isGone({ code }: Pick<RestRefusal, 'code'>): boolean {
  return code === 'rest_post_invalid_id' || code === 'rest_already_trashed'
}
