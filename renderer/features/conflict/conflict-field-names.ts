import type { RemoteField } from '../../../shared/publish/remote/remote-fields'
import type { Phrase } from '../../../shared/words/german'

/** What stands around the text, as the form and the history call it. */
export const fieldNames: Readonly<Record<RemoteField, Phrase>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  authors: 'Authors',
  section: 'Section',
  tags: 'Tags',
  picture: 'Lead picture',
  caption: 'Caption of the lead picture',
  credit: 'Credit of the lead picture',
  alt: 'Alt text of the lead picture',
}

/** The same within a sentence. */
export const fieldsInTitle: Readonly<Record<RemoteField, Phrase>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  authors: 'the byline',
  section: 'the section',
  tags: 'the tags',
  picture: 'the picture',
  caption: 'the caption',
  credit: 'the credit',
  alt: 'the alt text',
}
