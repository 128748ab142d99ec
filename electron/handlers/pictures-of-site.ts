import type { PictureFile } from '../../shared/model/media'
import type { RemoteTarget } from '../../shared/model/publication'
import { err, type Result } from '../../shared/result'
import { givenFromAfar, mayNameAddress } from '../publish/remote/keep-to-the-net'
import type { NewsroomParts } from './newsroom-parts'

/** Fetches the pictures that a site names; none from this machine unless the site is here, too. */
export function picturesOf(
  { fetchPicture }: Pick<NewsroomParts, 'fetchPicture'>,
  { apiUrl }: RemoteTarget,
): NewsroomParts['fetchPicture'] {
  return async (url, allowHttp) =>
    mayNameAddress(apiUrl, url) ? fetchPicture(url, allowHttp) : err(givenFromAfar(url))
}

/** The same, and keeps them here. */
export function keptPicturesOf(
  parts: Pick<NewsroomParts, 'fetchPicture' | 'media'>,
  target: RemoteTarget,
): (url: string) => Promise<Result<PictureFile>> {
  const fetchPicture = picturesOf(parts, target)
  return async (url) => {
    const bytes = await fetchPicture(url, target.allowHttp)
    if (!bytes.ok) return bytes
    return parts.media.add(url.split('/').at(-1) ?? 'picture', bytes.value)
  }
}
