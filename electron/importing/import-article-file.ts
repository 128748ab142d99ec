import { readArticleJson } from '../../shared/interchange/read-article-json'
import type { Coverage } from '../../shared/model/coverage'
import type { PictureFile } from '../../shared/model/media'
import type { Act } from '../../shared/model/revision'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** An article that was taken in, and what did not come with it. */
export interface ArticleTaken {
  readonly coverage: Coverage
  /** Updates that were not posted, or withdrawn. */
  readonly leftOut: number
  /** Pictures around the text whose files are not here. */
  readonly missing: number
}

/** Takes an article's file in as a new article; pictures that are not here stand as missing. */
export function importArticleFile(
  text: string,
  parts: { readonly store: ContentStore; readonly hasPicture: (file: PictureFile) => boolean },
  act: Act,
): Result<ArticleTaken> {
  const reading = readArticleJson(text)
  if (!reading.ok) return reading
  const { coverage, leftOut, pictures } = reading.value
  const { lead, map } = coverage.fields
  const here = (file: PictureFile | null) => (file !== null && parts.hasPicture(file) ? file : null)
  const fields = {
    ...coverage.fields,
    lead: lead && { ...lead, file: here(lead.file) },
    map: map && { ...map, file: here(map.file) },
  }
  const taken = parts.store.articles.importCoverage({ ...coverage, fields }, act)
  if (!taken.ok) return taken
  const missing = pictures.filter((picture) => !parts.hasPicture(picture)).length
  return ok({ coverage: taken.value, leftOut, missing })
}
