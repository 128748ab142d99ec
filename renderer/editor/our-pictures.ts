import type { PictureOptions } from '../../shared/document/blocks/image'
import { pictureUrl } from '../../shared/ipc/requests/publishing-requests'

/** Pictures of a text come from the newsroom's own store while they are in the window. */
export const ourPictures: PictureOptions = {
  pictureUrl: ({ file }) => (file === null ? null : pictureUrl(file)),
  showsGaps: true,
}
