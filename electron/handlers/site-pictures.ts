import type { RemoteTarget } from '../../shared/model/publication'
import { err, type Result } from '../../shared/result'
import { givenFromAfar, mayNameAddress } from '../publish/remote/keep-to-the-net'
import type { NewsroomParts } from './newsroom-parts'

/** Fetches the pictures that a site names; none from this machine unless the site is here, too. */
export function sitePictures(
  { fetchPicture }: Pick<NewsroomParts, 'fetchPicture'>,
  { apiUrl, allowHttp }: RemoteTarget,
): (url: string) => Promise<Result<Uint8Array>> {
  return async (url) =>
    mayNameAddress(apiUrl, url) ? fetchPicture(url, allowHttp) : err(givenFromAfar(url))
}
