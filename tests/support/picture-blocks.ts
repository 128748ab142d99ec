import {
  makeBox,
  makeEmbed,
  makeGallery,
  makeImage,
  makeList,
  makeMap,
  makeParagraph,
  makeText,
} from '../../shared/document/make-body'
import type { Block } from '../../shared/document/nodes'
import type { PictureFile } from '../../shared/model/media'

/** Every block that holds pictures or stands as a box, around one picture, as a text holds them. */
export function pictureBlocks(file: PictureFile): readonly Block[] {
  const image = (caption: string) =>
    makeImage({ file, source: '', caption, credit: 'Ann O’Neill/Coast', alt: 'Boats "at" rest' })
  return [
    makeGallery([image('First & “best”'), image('Second <one>')], 'Two looks at the quay'),
    makeMap(image('Where the gate stands')),
    makeBox('facts', 'The gate -- in numbers', [
      makeParagraph([makeText('Built in 1931.')]),
      makeList('bullet', [[makeText('Four leaves')], [makeText('9 < 12 metres')]]),
    ]),
    makeBox('summary', 'What we know', [makeParagraph([makeText('The gate is shut.')])]),
    makeEmbed({
      kind: 'post',
      url: 'https://social.example/@pilot/1?a=b&c=d',
      quote: 'The tide is “in”.\nNobody moves.',
      author: 'A. Pilot',
      source: 'Social',
      time: '12:54, 24 May 2023',
      picture: { ...image(''), caption: '' },
    }),
  ]
}
