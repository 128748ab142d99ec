import type { PictureOptions } from '../../document/blocks/image'
import type { Block, Body } from '../../document/nodes'
import type { MediaId } from '../../ids'
import { altOf, type PictureFile } from '../../model/media'
import { makeBody, makeImage, makeParagraph, makeText } from '../../document/make-body'
import { pictureText } from '../../document/picture-words'
import type { RemoteContent } from './remote-content'
import { sentPicture } from './sent-picture'

/** How a text is written for a site where its pictures lie, each with the name it has here. */
export const picturesThere: PictureOptions = {
  pictureUrl: ({ source }) => (source === '' ? null : source),
  namesPictures: true,
}

/**
 * A text as it may be sent: a picture without a file is its words alone. What lies on somebody else's
 * site is not shown from there: whoever runs it would see every reader.
 */
export function withOwnPictures(body: Body): Body {
  if (!body.root.children.some(({ type }) => type === 'image')) return body
  return makeBody(
    body.root.children.flatMap((block): readonly Block[] => {
      if (block.type !== 'image') return [block]
      if (block.file !== null) {
        const { caption, credit } = block
        // Markup has no word for “decorative” but an empty description.
        const sent = { file: sentPicture(block.file), source: '', caption, credit }
        return [makeImage({ ...sent, alt: altOf(block) })]
      }
      const words = pictureText(block)
      return words === '' ? [] : [makeParagraph([makeText(words)])]
    }),
  )
}

/** A content whose pictures have the addresses at which they lie on the site. */
export function withPicturesPlaced(
  content: RemoteContent,
  placeOf: (id: MediaId) => string | undefined,
): RemoteContent {
  return { ...content, parts: content.parts.map((part) => ({ ...part, body: placed(part.body) })) }

  function placed(body: Body): Body {
    if (!body.root.children.some(({ type }) => type === 'image')) return body
    return makeBody(
      body.root.children.map((block) =>
        block.type === 'image' && block.file !== null
          ? { ...block, source: placeOf(block.file.id) ?? block.source }
          : block,
      ),
    )
  }
}

/** A picture that goes along with a content, with its words. */
export interface PictureGoing {
  readonly file: PictureFile
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** The pictures a content needs on the site, each once: the lead picture, then those of its texts. */
export function picturesOf({ lead, parts }: RemoteContent): readonly PictureGoing[] {
  const all = [
    ...(lead === null ? [] : [lead]),
    ...parts.flatMap(({ body }) => body.root.children.filter(({ type }) => type === 'image')),
  ].flatMap((one): readonly PictureGoing[] =>
    'file' in one && one.file !== null
      ? [{ file: one.file, caption: one.caption, credit: one.credit, alt: one.alt }]
      : [],
  )
  return [...new Map(all.reverse().map((one) => [one.file.id, one])).values()].reverse()
}
