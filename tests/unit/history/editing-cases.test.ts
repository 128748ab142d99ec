import { describe, expect, test } from 'vitest'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { jotted, sketch } from './support/sketch'

interface Case {
  readonly deed: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly diff: readonly string[]
  readonly language?: string
}

const left = 'The first ferry since Monday has left Kolsey, forty minutes late.'
const power = 'Power has been restored to the whole of the town.'
const wall = 'The foot of the wall is sound, the diver said after two dives.'

// What a sub-editor would mark by hand: [-taken out-] {+put in+} {~in another form: how~}; before a
// line `+` new, `-` gone, `~` changed, `<1` moved from here, `>1` moved here, `|` an item of a list.
const cases: readonly Case[] = [
  {
    deed: 'a slip corrected is one word, not its letters',
    before: ['The fery left at noon.'],
    after: ['The ferry left at noon.'],
    diff: ['~ The [-fery-]{+ferry+} left at noon.'],
  },
  {
    deed: 'a doubled word taken out',
    before: ['The last went home at at eight.'],
    after: ['The last went home at eight.'],
    diff: ['~ The last went home at [-at -]eight.'],
  },
  {
    deed: 'a figure is never cut, also with a separator or a fraction in it',
    before: ['The repair cost about €210,000, for 43.7 metres.'],
    after: ['The repair cost about €215,000, for 43.9 metres.'],
    diff: ['~ The repair cost about €[-210,000-]{+215,000+}, for [-43.7-]{+43.9+} metres.'],
  },
  {
    deed: 'a time is one figure',
    before: ['She left at 12:54 with 60 aboard.'],
    after: ['She left at 12:58 with 60 aboard.'],
    diff: ['~ She left at [-12:54-]{+12:58+} with 60 aboard.'],
  },
  {
    deed: 'a figure that did not change is not marked in a sentence that did',
    before: ['The mayor said the old dam had killed 12 in the far valley on Monday.'],
    after: ['The mayor said a huge wave had drowned 12 at sea off the island on Monday.'],
    diff: [
      '~ The mayor said [-the old dam had killed-]{+a huge wave had drowned+} 12 [-in the far valley-]{+at sea off the island+} on Monday.',
    ],
  },
  {
    deed: 'one word for one word, twice, is two changes',
    before: ['The first of ten boats came back.'],
    after: ['The second of six boats came back.'],
    diff: ['~ The [-first-]{+second+} of [-ten-]{+six+} boats came back.'],
  },
  {
    deed: 'a name spelt as before everywhere',
    before: ['Eldhamar, who worked here, said Eldhamar would stay.'],
    after: ['Eldhammar, who worked here, said Eldhammar would stay.'],
    diff: [
      '~ [-Eldhamar-]{+Eldhammar+}, who worked here, said [-Eldhamar-]{+Eldhammar+} would stay.',
    ],
  },
  {
    deed: 'a sentence put in the middle is marked from its first letter to its last',
    before: ['He left. He slept.'],
    after: ['He left. He ate at home. He slept.'],
    diff: ['~ He left. {+He ate at home. +}He slept.'],
  },
  {
    deed: 'a sentence taken out of the middle',
    before: ['The gate is down. The gate was up at noon. The gate will rise.'],
    after: ['The gate is down. The gate will rise.'],
    diff: ['~ The gate is down. [-The gate was up at noon. -]The gate will rise.'],
  },
  {
    deed: 'a sentence put at the end',
    before: [left],
    after: [`${left} It will be back tonight.`],
    diff: [`~ ${left}{+ It will be back tonight.+}`],
  },
  {
    deed: 'she goes on typing: the text grew, and is the same paragraph',
    before: ['The fer'],
    after: ['The ferry has left the harbour, forty minutes late and with every seat taken.'],
    diff: [
      '~ The [-fer-]{+ferry has left the harbour, forty minutes late and with every seat taken.+}',
    ],
  },
  {
    deed: 'a rewritten half of a sentence is one change, not every second word',
    before: ['The council had feared that the wall was undermined along its outer 280 metres.'],
    after: ['The council had feared that a part of it was gone along its outer 280 metres.'],
    diff: [
      '~ The council had feared that [-the wall was undermined-]{+a part of it was gone+} along its outer 280 metres.',
    ],
  },
  {
    deed: 'a paragraph added',
    before: [left, wall],
    after: [left, power, wall],
    diff: [`  ${left}`, `+ ${power}`, `  ${wall}`],
  },
  {
    deed: 'a paragraph taken out',
    before: [left, power, wall],
    after: [left, wall],
    diff: [`  ${left}`, `- ${power}`, `  ${wall}`],
  },
  {
    deed: 'two paragraphs swapped: one of them moved',
    before: [left, power],
    after: [power, left],
    diff: [`>1 ${power}`, `  ${left}`, `<1 ${power}`],
  },
  {
    deed: 'a paragraph moved to the top',
    before: [left, power, wall],
    after: [wall, left, power],
    diff: [`>1 ${wall}`, `  ${left}`, `  ${power}`, `<1 ${wall}`],
  },
  {
    deed: 'a paragraph moved and changed on the way',
    before: [left, power, wall],
    after: ['The foot of the wall is safe, the diver said after two dives.', left, power],
    diff: [
      '>1 The foot of the wall is [-sound-]{+safe+}, the diver said after two dives.',
      `  ${left}`,
      `  ${power}`,
      `<1 ${wall}`,
    ],
  },
  {
    deed: 'two paragraphs much alike swapped: one moved, neither was rewritten',
    before: [
      'The ferry to the east island leaves at nine.',
      'The ferry to the west island leaves at ten.',
    ],
    after: [
      'The ferry to the west island leaves at ten.',
      'The ferry to the east island leaves at nine.',
    ],
    diff: [
      '>1 The ferry to the west island leaves at ten.',
      '  The ferry to the east island leaves at nine.',
      '<1 The ferry to the west island leaves at ten.',
    ],
  },
  {
    deed: 'one paragraph moved past others that all changed: it moved, not they',
    before: [
      'The first ferry since Monday has left Kolsey.',
      'There will be one more crossing today.',
      'The usual timetable is back from Thursday.',
      wall,
    ],
    after: [
      wall,
      'The second ferry since Monday has left Kolsey.',
      'There will be two more crossings today.',
      'The usual timetable is back from Friday.',
    ],
    diff: [
      `>1 ${wall}`,
      '~ The [-first-]{+second+} ferry since Monday has left Kolsey.',
      '~ There will be [-one-]{+two+} more [-crossing-]{+crossings+} today.',
      '~ The usual timetable is back from [-Thursday-]{+Friday+}.',
      `<1 ${wall}`,
    ],
  },
  {
    deed: 'a paragraph split: nothing but a new paragraph',
    before: [`${power} The last 60 of some 340 households were connected at 1141.`],
    after: [power, 'The last 60 of some 340 households were connected at 1141.'],
    diff: [`~ ${power}[- -]{+¶+}The last 60 of some 340 households were connected at 1141.`],
  },
  {
    deed: 'a paragraph split, and a word changed in its second half',
    before: [`${power} The last 60 of some 340 households were connected at 1141.`],
    after: [power, 'The last 60 of some 350 households were connected at 1141.'],
    diff: [
      `~ ${power}[- -]{+¶+}The last 60 of some [-340-]{+350+} households were connected at 1141.`,
    ],
  },
  {
    deed: 'two paragraphs joined: nothing but a paragraph less',
    before: [power, 'The last 60 of some 340 households were connected at 1141.'],
    after: [`${power} The last 60 of some 340 households were connected at 1141.`],
    diff: [`~ ${power}{+ +}[-¶-]The last 60 of some 340 households were connected at 1141.`],
  },
  {
    deed: 'a paragraph made a quote keeps its words',
    before: [left, wall],
    after: [left, `> ${wall}`],
    diff: [`  ${left}`, `~ (now a quote, was a paragraph) ${wall}`],
  },
  {
    deed: 'a line made a heading',
    before: ['The damage'],
    after: ['# The damage'],
    diff: ['~ (now a heading 2, was a paragraph) The damage'],
  },
  {
    deed: 'a slip in a heading of one word',
    before: ['# Wether', left],
    after: ['# Weather', left],
    diff: ['~ [-Wether-]{+Weather+}', `  ${left}`],
  },
  {
    deed: 'words set in bold are the same words',
    before: ['It is not too high, she said.'],
    after: ['It is **not** too high, she said.'],
    diff: ['~ It is {~not: now bold~} too high, she said.'],
  },
  {
    deed: 'italics taken back, and half a word set in bold',
    before: ['The _Solbris_ is a motorboat.'],
    after: ['The Solbris is a **motor**boat.'],
    diff: ['~ The {~Solbris: no longer italic~} is a {~motor: now bold~}boat.'],
  },
  {
    deed: 'the address of a link changed: old and new are told',
    before: ['See [the report](https://example.org/old) for more.'],
    after: ['See [the report](https://example.org/new) for more.'],
    diff: [
      '~ See {~the report: link now https://example.org/new, was https://example.org/old~} for more.',
    ],
  },
  {
    deed: 'a link put on words, and another taken off',
    before: ['See the report and [the map](https://example.org/map).'],
    after: ['See [the report](https://example.org/report) and the map.'],
    diff: [
      '~ See {~the report: link put in: https://example.org/report~} and {~the map: link taken out: https://example.org/map~}.',
    ],
  },
  {
    deed: 'the words of a link changed, its address not',
    before: ['Read [the full report](https://example.org/a) today.'],
    after: ['Read [the whole report](https://example.org/a) today.'],
    diff: ['~ Read the [-full-]{+whole+} report today.'],
  },
  {
    deed: 'a line end put within a paragraph',
    before: ['A handrail, two lamps, four poles'],
    after: ['A handrail, / two lamps, / four poles'],
    diff: ['~ A handrail,[- -]{+\n+}two lamps,[- -]{+\n+}four poles'],
  },
  {
    deed: 'an item put into a list leaves the others alone, whatever their numbers',
    before: ['1. a handrail', '1. four poles'],
    after: ['1. a handrail', '1. two lamps', '1. four poles'],
    diff: ['~ |   a handrail | + two lamps |   four poles'],
  },
  {
    deed: 'an item taken out of a list',
    before: ['* a handrail', '* two lamps', '* four poles'],
    after: ['* a handrail', '* four poles'],
    diff: ['~ |   a handrail | - two lamps |   four poles'],
  },
  {
    deed: 'an item moved within a list',
    before: ['* a handrail', '* two lamps', '* four poles'],
    after: ['* four poles', '* a handrail', '* two lamps'],
    diff: ['~ | >1 four poles |   a handrail |   two lamps | <1 four poles'],
  },
  {
    deed: 'a word changed in one item',
    before: ['* a handrail of forty metres', '* two lamps'],
    after: ['* a handrail of fifty metres', '* two lamps'],
    diff: ['~ | ~ a handrail of [-forty-]{+fifty+} metres |   two lamps'],
  },
  {
    deed: 'bullets made numbers',
    before: ['* a handrail', '* two lamps'],
    after: ['1. a handrail', '1. two lamps'],
    diff: ['~ (now a numbered list, was a bulleted list) |   a handrail |   two lamps'],
  },
  {
    deed: 'a whole paragraph rewritten is one out and one in, not a mosaic',
    before: ['The council of the town said on Tuesday that the wall was sound.'],
    after: ['Divers found at dawn how much of its foot a night of storm had carried off.'],
    diff: [
      '- The council of the town said on Tuesday that the wall was sound.',
      '+ Divers found at dawn how much of its foot a night of storm had carried off.',
    ],
  },
  {
    deed: 'each changed paragraph stands beside its former self, new ones beside nobody',
    before: [left, power],
    after: [
      'The second ferry since Monday has left Kolsey, ten minutes late.',
      wall,
      'Power has been restored to most of the town.',
    ],
    diff: [
      '~ The [-first-]{+second+} ferry since Monday has left Kolsey, [-forty-]{+ten+} minutes late.',
      `+ ${wall}`,
      '~ Power has been restored to [-the whole-]{+most+} of the town.',
    ],
  },
  {
    deed: 'Arabic, written from right to left',
    before: ['غادرت العبارة الأولى الميناء عند الظهر.'],
    after: ['غادرت العبارة الثانية الميناء عند الظهر.'],
    diff: ['~ غادرت العبارة [-الأولى-]{+الثانية+} الميناء عند الظهر.'],
    language: 'ar',
  },
  {
    deed: 'Japanese, written without spaces',
    before: ['東京都は大きい都市です。'],
    after: ['東京都は小さい都市です。'],
    diff: ['~ 東京都は[-大きい-]{+小さい+}都市です。'],
    language: 'ja',
  },
  {
    deed: 'a Japanese paragraph about another thing is not the old one rewritten',
    before: ['島の学校は水曜日から授業を再開することになっている、と校長は述べた。'],
    after: ['橋の工事は来年の春から始まることになっている、と知事は述べた。'],
    diff: [
      '- 島の学校は水曜日から授業を再開することになっている、と校長は述べた。',
      '+ 橋の工事は来年の春から始まることになっている、と知事は述べた。',
    ],
    language: 'ja',
  },
  {
    deed: 'a family is one sign, and so is a flag',
    before: ['Safe at home 👩‍👩‍👧 🇺🇦 tonight'],
    after: ['Safe at home 👩‍👩‍👦 🇺🇸 tonight'],
    diff: ['~ Safe at home [-👩‍👩‍👧-]{+👩‍👩‍👦+} [-🇺🇦-]{+🇺🇸+} tonight'],
  },
  {
    deed: 'a space made a non-breaking one',
    before: ['Some 340 households and 60 more'],
    after: ['Some 340\u00A0households and 60 more'],
    diff: ['~ Some 340[- -]{+\u00A0+}households and 60 more'],
  },
  {
    deed: 'straight quotes made round ones',
    before: ['He said "we stay" and left.'],
    after: ['He said “we stay” and left.'],
    diff: ['~ He said [-"-]{+“+}we stay[-"-]{+”+} and left.'],
  },
  {
    deed: 'a capital letter',
    before: ['The Harbour is open again today.'],
    after: ['The harbour is open again today.'],
    diff: ['~ The [-Harbour-]{+harbour+} is open again today.'],
  },
  {
    deed: 'a combined accent is the letter’s, not a change beside it',
    before: ['The boat Va\u030Ar came in first.'],
    after: ['The boat Var came in first.'],
    diff: ['~ The boat [-Va\u030Ar-]{+Var+} came in first.'],
  },
]

describe('what a sub-editor would mark where', () => {
  test.each(cases)('$deed', ({ before, after, diff, language }) => {
    expect(sketch(diffBodies(jotted(...before), jotted(...after), language))).toEqual(diff)
  })
})
