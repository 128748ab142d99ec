import { largestForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import type { PictureForm } from '../document/picture-forms'
import type { Site } from './site'

/** A site’s logo as machines are told of it. */
export interface SiteLogo {
  readonly form: PictureForm
  /** On the site. */
  readonly path: string
  readonly url: string
}

/** The logo in the form that everything can show; null where the site has none. */
export function siteLogo({ design, url }: Site): SiteLogo | null {
  if (design.logo === null) return null
  const form = largestForm(design.logo)
  const path = `assets/${picturePath(form)}`
  return { form, path, url: `${url}${path}` }
}
