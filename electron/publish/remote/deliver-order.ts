import type { RemoteTarget } from '../../../shared/model/publication'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import type { PostToSend } from './remote-site'

/** What is sent where; the pictures are looked up on the way. */
export interface DeliverOrder extends Omit<PostToSend, 'pictures'> {
  readonly target: RemoteTarget
  /** What readers were last seen to have there; null: nothing. What went since must be gone. */
  readonly formerly: RemoteContent | null
  /** The site's own scheduler was to show it: where its time was moved there, it stays moved. */
  readonly byScheduler: boolean
}
