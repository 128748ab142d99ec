import type { PictureFile } from '../../../shared/model/media'
import type { Instant } from '../../../shared/model/stamp'
import type { Result } from '../../../shared/result'
import type { RemoteStore } from '../../store/outbox-store'
import type { RemoteSite } from './remote-site'

/** What a sending needs of the newsroom. */
export interface DeliverParts {
  readonly site: RemoteSite
  readonly remote: RemoteStore
  readonly pictureBytes: (file: PictureFile) => Promise<Result<Uint8Array>>
  readonly now: () => Instant
  /** Told what is being done, in an editor's words. */
  readonly onStep: (words: string) => void
}
