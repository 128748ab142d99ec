import type { RemotePost } from './remote-site'

/**
 * How it went. `sent`: the server holds it, its public page does not show it yet. Only `verified` was
 * found on the public page, every update of it.
 */
export interface Delivered {
  readonly kind: 'verified' | 'sent' | 'scheduled'
  readonly post: RemotePost
}
