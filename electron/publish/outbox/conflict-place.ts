import type { Body } from '../../../shared/document/nodes'
import type { ArticleId } from '../../../shared/ids'
import type { PictureFile } from '../../../shared/model/media'
import type { RemoteTarget } from '../../../shared/model/publication'
import type { Act } from '../../../shared/model/revision'
import type { Result } from '../../../shared/result'
import type { ContentStore } from '../../store/content-store'
import type { RemoteSite } from '../remote/remote-site'

/** Between which two texts a decision is to be made. */
export interface ConflictPlace {
  readonly store: ContentStore
  readonly site: RemoteSite
  readonly target: RemoteTarget
  readonly articleId: ArticleId
  readonly act: Act
  /** A text with the pictures that lie on the site. */
  readonly takePictures: (body: Body) => Promise<Body>
  /** Fetches a picture from an address the site gave, and keeps it here. */
  readonly keepPicture: (url: string) => Promise<Result<PictureFile>>
}
