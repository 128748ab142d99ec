import type { SettingSection } from '../../state/screen-slice'
import type { Phrase } from '../../../shared/words/german'

/** What can be set, by the words it is looked for with. */
export const settingSections: readonly {
  readonly section: SettingSection
  readonly name: Phrase
  readonly settings: readonly Phrase[]
}[] = [
  {
    section: 'writing',
    name: 'Writing',
    settings: ['Language of new articles', 'Typographic quotes', 'Check spelling'],
  },
  {
    section: 'appearance',
    name: 'Appearance',
    settings: [
      'Light or dark',
      'Contrast',
      'Size of the text',
      'Size of everything',
      'Language of Dateline',
    ],
  },
  {
    section: 'publishing',
    name: 'Publishing',
    settings: [
      'When an update is posted',
      'When published text has changed',
      'Where corrections stand',
      'Places to publish to',
    ],
  },
  {
    section: 'people',
    name: 'People & house',
    settings: ['Your name', 'House zone of new articles', 'Your own zone', 'Label of an update'],
  },
  {
    section: 'history',
    name: 'History & files',
    settings: ['Let go of in-between typing', 'Data folder', 'Backups'],
  },
  {
    section: 'notices',
    name: 'Notifications',
    settings: ['Tell of publishing while Dateline is not in front'],
  },
]
