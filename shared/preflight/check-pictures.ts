import { imagesOf } from '../document/images-in'
import type { Body, Image } from '../document/nodes'
import type { EntryId } from '../ids'
import type { MapCredit, Picture } from '../model/media'
import { say } from '../words/say'
import type { Check, FindingKind, Warning } from './finding'

/** Pictures need their file, their credit and words for those who cannot see them. */
export const checkPictures: Check = ({ article, body, updates }) => [
  ...leadFindings(article.fields.lead),
  ...mapFindings(article.fields.map),
  ...textFindings(body.body, body.id),
  ...updates
    .filter((update) => update.state === 'posted')
    .flatMap((update) => textFindings(update.body, update.id)),
]

/** Once for a text and a kind of place, however many of its pictures it is true of. */
function textFindings(body: Body, entryId: EntryId): readonly Warning[] {
  return places.flatMap((place) => {
    const images = body.root.children.filter((block) => block.type === place.in).flatMap(imagesOf)
    // Nearly every text, on a page of thousands that are looked through with each save.
    if (images.length === 0) return []
    const found = (kind: FindingKind, is: (image: Image) => boolean, [message, remedy]: Words) =>
      images.some(is) ? [{ ...warn(kind, message, remedy), entryId }] : []
    return [
      ...found('picture-missing', ({ file }) => file === null, [
        say('{name} is missing; readers see {left}.', {
          name: say(place.name),
          left: say(place.left),
        }),
        say('Get it, choose another, or take it out.'),
      ]),
      ...found('credit-missing', ({ credit }) => credit.trim() === '', [
        say('{name} has no credit.', { name: say(place.name) }),
        say('Name who made it.'),
      ]),
      ...found('alt-missing', needsAlt, [
        say('{name} has no description for those who cannot see it.', { name: say(place.name) }),
        say('Say in a sentence what it shows, or mark it as decorative.'),
      ]),
    ]
  })
}

/** Where pictures stand in a text, as an editor calls it, and what readers see where one is missing. */
const places = [
  { in: 'image', name: 'A picture in the text', left: 'its words alone' },
  { in: 'gallery', name: 'A picture in a gallery', left: 'its words alone' },
  { in: 'map', name: 'A map in the text', left: 'its credit alone' },
  { in: 'embed', name: 'The picture of an embed card', left: 'the card without it' },
] as const

type Words = readonly [message: string, remedy: string]

/** One that only adorns needs none. */
function needsAlt({
  file,
  alt,
  decorative,
}: Pick<Picture, 'file' | 'alt' | 'decorative'>): boolean {
  return file !== null && alt.trim() === '' && decorative !== true
}

function leadFindings(lead: Picture | null): readonly Warning[] {
  if (lead === null) return []
  const credit = lead.credit.trim()
  const words = credit !== '' || lead.caption.trim() !== ''
  return [
    ...(lead.file === null && words
      ? [
          warn(
            'picture-missing',
            say('The lead picture is missing; its words are shown without it.'),
            say('Add the picture, or clear its caption and credit.'),
          ),
        ]
      : []),
    ...(credit === '' && (lead.file !== null || words)
      ? [warn('credit-missing', say('The lead picture has no credit.'), say('Name who made it.'))]
      : []),
    ...(needsAlt(lead)
      ? [
          warn(
            'alt-missing',
            say('The lead picture has no description for those who cannot see it.'),
            say('Say in a sentence what it shows, or mark it as decorative.'),
          ),
        ]
      : []),
  ]
}

function mapFindings(map: MapCredit | null): readonly Warning[] {
  if (map === null) return []
  const credit = map.credit.trim()
  if (map.file === null) {
    return credit === ''
      ? []
      : [
          warn(
            'picture-missing',
            say('The map is missing; its credit is shown without it.'),
            say('Add the map, or clear its credit.'),
          ),
        ]
  }
  return [
    ...(credit === ''
      ? [warn('credit-missing', say('The map has no credit.'), say('Name who made it.'))]
      : []),
    ...(needsAlt(map)
      ? [
          warn(
            'alt-missing',
            say('The map has no description for those who cannot see it.'),
            say('Say in a sentence what it shows, or mark it as decorative.'),
          ),
        ]
      : []),
  ]
}

function warn(kind: FindingKind, message: string, remedy: string): Warning {
  return { kind, severity: 'warn', message, remedy, entryId: null }
}
