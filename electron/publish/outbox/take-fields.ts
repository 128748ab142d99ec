import type { ArticleFields } from '../../../shared/model/article'
import type { Picture, PictureFile } from '../../../shared/model/media'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import type { RemoteField } from '../../../shared/publish/remote/remote-fields'
import { assertNever } from '../../../shared/result'

/** What stood here, what stands on the site, and the picture there where it was fetched. */
export interface FieldTaking {
  readonly standing: ArticleFields
  readonly theirs: RemoteContent
  readonly picture: PictureFile | null
}

/** An article's fields with what stands on the site in these of them. */
export function withTheirs(
  fields: readonly RemoteField[],
  taking: FieldTaking,
): Partial<ArticleFields> {
  return fields.reduce<Partial<ArticleFields>>(
    (change, field) => ({ ...change, ...theirField(field, change, taking) }),
    {},
  )
}

function theirField(
  field: RemoteField,
  change: Partial<ArticleFields>,
  { standing, theirs, picture }: FieldTaking,
): Partial<ArticleFields> {
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'section':
    case 'tags':
      return { [field]: theirs[field] }
    case 'authors':
      return { authors: authorsNamed(theirs.authors, standing) }
    case 'caption':
    case 'credit':
    case 'alt':
      return { lead: { ...leadOf(change, standing), [field]: theirs.lead?.[field] ?? '' } }
    case 'picture':
      // What a picture shows is said of that picture.
      return {
        lead: { ...leadOf(change, standing), file: picture, alt: theirs.lead?.alt ?? '' },
      }
    default:
      return assertNever(field)
  }
}

function leadOf(change: Partial<ArticleFields>, { lead }: ArticleFields): Picture {
  return change.lead ?? lead ?? { file: null, caption: '', credit: '', alt: '' }
}

/** A site gives names alone: whoever is named here already keeps the address of their page. */
function authorsNamed(
  names: readonly string[],
  { authors }: ArticleFields,
): ArticleFields['authors'] {
  return names.map((name) => authors.find((author) => author.name.trim() === name) ?? { name })
}
