import { readArticleJson } from '../../shared/interchange/read-article-json'
import type { Coverage } from '../../shared/model/coverage'
import type { PictureFile } from '../../shared/model/media'
import type { Act } from '../../shared/model/revision'
import type { Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** Takes an article's file in as a new article; pictures that are not here stand as missing. */
export function importArticleFile(
  text: string,
  parts: { readonly store: ContentStore; readonly hasPicture: (file: PictureFile) => boolean },
  act: Act,
): Result<Coverage> {
  const reading = readArticleJson(text)
  if (!reading.ok) return reading
  const { coverage } = reading.value
  const { lead, map } = coverage.fields
  const here = (file: PictureFile | null) => (file !== null && parts.hasPicture(file) ? file : null)
  const fields = {
    ...coverage.fields,
    lead: lead && { ...lead, file: here(lead.file) },
    map: map && { ...map, file: here(map.file) },
  }
  return parts.store.articles.importCoverage({ ...coverage, fields }, act)
}
