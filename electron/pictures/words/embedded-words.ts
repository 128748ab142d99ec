import type { PictureWords } from '../../../shared/model/media'

/** What those who made a picture wrote into its file; each empty where they wrote nothing. */
export interface EmbeddedWords {
  readonly caption: string
  /** The photographer. */
  readonly creator: string
  /** Who sends it out: an agency. */
  readonly provider: string
  readonly copyright: string
  readonly alt: string
}

/** The words as an editor is offered them: photographer and agency are one credit. */
export function offeredWords(words: EmbeddedWords): PictureWords {
  const { caption, creator, provider, copyright, alt } = words
  const said = provider === '' || creator.includes(provider) ? creator : provider
  const credit = creator === '' || provider.includes(creator) ? said : joined(creator, said)
  return { caption, credit, copyright, alt }
}

function joined(creator: string, provider: string): string {
  return creator === provider ? creator : `${creator}/${provider}`
}
