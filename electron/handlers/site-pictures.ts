import type { Body } from '../../shared/document/nodes'
import type { PictureFile } from '../../shared/model/media'
import type { RemoteTarget } from '../../shared/model/publication'
import { err, type Result } from '../../shared/result'
import { nameOf, takePictures } from '../importing/take-pictures'
import { givenFromAfar, mayNameAddress } from '../publish/remote/keep-to-the-net'
import type { Pictures } from '../pictures/pictures'
import type { NewsroomParts } from './newsroom-parts'

/** Fetches the pictures that a site names; none from this machine unless the site is here, too. */
export function sitePictures(
  { fetchPicture }: Pick<NewsroomParts, 'fetchPicture'>,
  { apiUrl, allowHttp }: RemoteTarget,
): (url: string) => Promise<Result<Uint8Array>> {
  return async (url) =>
    mayNameAddress(apiUrl, url) ? fetchPicture(url, allowHttp) : err(givenFromAfar(url))
}

/** Pictures of a site that come here with what is taken from it. */
export interface KeptPictures {
  /** Fetches a picture from an address the site gave, and keeps it here. */
  readonly keepPicture: (url: string) => Promise<Result<PictureFile>>
  /** A text with the pictures that lie on the site; one that cannot be had keeps its address. */
  readonly takePictures: (body: Body) => Promise<Body>
}

/** Pictures of a site, kept in the newsroom. */
export function keptPictures(
  parts: { readonly pictures: Pick<Pictures, 'add' | 'pathOf'> } & Pick<
    NewsroomParts,
    'fetchPicture'
  >,
  target: RemoteTarget,
): KeptPictures {
  const { pictures } = parts
  const fetch = sitePictures(parts, target)
  return {
    keepPicture: async (url) => {
      const bytes = await fetch(url)
      return bytes.ok ? pictures.add(nameOf(url), bytes.value) : bytes
    },
    takePictures: async (body) => {
      const taken = await takePictures([body], { pictures, fetch })
      return taken.ok ? (taken.value.bodies[0] ?? body) : body
    },
  }
}
