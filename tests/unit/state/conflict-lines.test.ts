import { describe, expect, test } from 'vitest'
import {
  changeWords,
  choiceWords,
  conflictTitle,
  lineName,
  oursLabel,
  theirsLabel,
} from '../../../renderer/features/conflict/conflict-words'
import {
  conflictLines,
  decisionOf,
  leftToDecide,
  mayChoose,
  mergeChanges,
  withChoice,
  withTaken,
  type Choices,
  type ConflictLine,
} from '../../../renderer/state/conflict-lines'
import { plainText } from '../../../shared/document/plain-text'
import { entryId } from '../../../shared/ids'
import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { RemoteContent, RemotePart } from '../../../shared/publish/remote/remote-content'
import { threeWay } from '../../../shared/publish/remote/three-way'
import { at, coverageOf, paragraphs, sampleUpdate } from '../../support/sample-coverage'
import { courier, noon, storm } from '../../support/sample-deliveries'
import { present } from '../../support/present'

const gate = sampleUpdate({
  id: entryId('gate'),
  stamp: at(12, 54),
  body: paragraphs('The gate is shut.'),
})
const quay = sampleUpdate({
  id: entryId('quay'),
  stamp: at(12, 48),
  body: paragraphs('The quay is wet today.'),
})
const day = coverageOf({}, [gate, quay])
const base = content([part('gate', 'The gate is shut.'), part('quay', 'The quay is wet today.')])

describe('what there is to decide', () => {
  test('only what they changed is asked, in the order of the page', () => {
    const lines = linesOf({
      ...content([part('gate', 'The gate is shut tight.'), part('quay', 'The quay is wet today.')]),
      headline: 'Theirs',
    })

    expect(lines.map(({ kind, id }) => [kind, id])).toEqual([
      ['field', 'field-headline'],
      ['entry', 'part-gate-0'],
    ])
  })

  test('nothing is decided for her', () => {
    const lines = linesOf(
      content([part('gate', 'The gate is shut tight.'), part('quay', 'The quay is dry today.')]),
    )

    expect(leftToDecide(lines, {})).toBe(2)
    expect(leftToDecide(lines, choose(lines, 0, 'ours'))).toBe(1)
  })

  test('what they took out can be sent again, not taken over', () => {
    const [line] = linesOf(content([part('quay', 'The quay is wet today.')]))

    expect(line?.kind).toBe('removed')
    expect(mayChoose(present(line), 'theirs')).toBe(false)
    expect(withChoice({}, present(line), { kind: 'theirs' })).toEqual({})
  })

  test('what they put in between can come as a draft update; a story has none', () => {
    const theirs = content([...base.parts, part('foreign', 'Advertisement.')])

    const [inDay] = linesOf(theirs)
    const [inStory] = conflictLines(conflictOf(theirs), {
      ...day,
      article: { ...day.article, kind: 'story' },
    })

    expect(inDay).toMatchObject({ kind: 'loose', mayBringIn: true })
    expect(mayChoose(present(inStory), 'theirs')).toBe(false)
  })

  test('an entry of their own stays there, whatever she decides', () => {
    const entry = { ...part('foreign', 'A word from the desk.'), stamp: at(12, 50) }
    const [line] = linesOf(content([...base.parts, entry]))

    expect(line).toMatchObject({ kind: 'loose', stays: true })
    const own = present(line)
    expect(lineName(own, day)).toBe('An entry of their own')
    expect(oursLabel(own)).toBe('Leave it there')
    expect(choiceWords(own, { kind: 'ours' })).toContain('stays on the site')
    const shown = { ...conflictOf(base), modifiedBy: '', modifiedAt: null }
    expect(conflictTitle(shown, [own], { now: noon, zone: 'UTC', own: 'UTC' })).toBe(
      `Somebody changed 1 entry beside yours on ${shown.siteName}`,
    )
  })

  test('a withdrawn update does not come back by a merge', () => {
    const withdrawn = coverageOf({}, [{ ...gate, state: 'withdrawn' }, quay])
    const theirs = content([
      part('gate', 'The gate is shut tight.'),
      part('quay', 'The quay is wet today.'),
    ])

    const [line] = conflictLines(conflictOf(theirs), withdrawn)

    expect(mayChoose(present(line), 'merged')).toBe(false)
  })
})

describe('what is decided', () => {
  test('each line goes with its choice, under the mark of what she was shown', () => {
    const theirs = {
      ...content([part('gate', 'The gate is shut tight.'), part('quay', 'The quay is dry today.')]),
      headline: 'Theirs',
    }
    const lines = linesOf(theirs)
    const choices = { ...choose(lines, 0, 'theirs'), ...choose(lines, 1, 'ours') }
    const merged = withTaken(choices, present(lines[2]), 0)

    const decision = decided(theirs, merged)

    expect(decision.mark).toBe('mark-7')
    expect(decision.fields).toEqual([{ field: 'headline', take: 'theirs' }])
    expect(decision.parts[0]).toMatchObject({ key: 'gate', take: 'ours', merged: null })
    expect(plainText(present(decision.parts[1]?.merged))).toBe('The quay is dry today.')
  })

  test('a change taken twice is left out again', () => {
    const theirs = content([
      part('gate', 'The gate is shut tight.'),
      part('quay', 'The quay is wet today.'),
    ])
    const line = present(linesOf(theirs)[0])

    const twice = withTaken(withTaken({}, line, 0), line, 0)

    expect(plainText(present(decided(theirs, twice).parts[0]?.merged))).toBe('The gate is shut.')
  })

  test('a merge leads from her text, also where she has written on', () => {
    const theirs = content([
      part('gate', 'The gate is shut tight.'),
      part('quay', 'The quay is wet today.'),
    ])
    const ours = content([
      part('gate', 'The gate is shut since noon.'),
      part('quay', 'The quay is wet today.'),
    ])
    const line = present(
      conflictLines({ ...conflictOf(theirs), threeWay: threeWay({ base, theirs, ours }) }, day)[0],
    )

    expect(line.kind === 'field' ? [] : mergeChanges(line.part, 'en')).toMatchObject([
      { kind: 'changed' },
    ])
  })
})

describe('the heading', () => {
  const on = { now: noon, zone: 'UTC', own: 'UTC' }

  test('it says who changed what, where and when', () => {
    const theirs = {
      ...content([part('gate', 'The gate is shut tight.'), part('quay', 'The quay is dry today.')]),
      headline: 'Theirs',
    }

    expect(conflictTitle(conflictOf(theirs), linesOf(theirs), on)).toBe(
      'Wil changed the headline and 2 updates on The Courier at 12:00',
    )
  })

  test('a server that does not say who is quoted with nobody', () => {
    const theirs = content([
      part('gate', 'The gate is shut tight.'),
      part('quay', 'The quay is wet today.'),
    ])
    const unknown = { ...conflictOf(theirs), modifiedBy: '', modifiedAt: null }

    expect(conflictTitle(unknown, linesOf(theirs), on)).toBe(
      'Somebody changed 1 update on The Courier',
    )
  })
})

describe('what stands around the text', () => {
  const sent = { ...base, authors: ['Ann'], tags: ['Tides', 'Fog'], lead: leadSaying('The quay') }
  const theirs = { ...sent, authors: [], tags: ['Tides'], lead: leadSaying('The gate') }
  const conflict = { ...conflictOf(theirs), threeWay: threeWay({ base: sent, theirs, ours: sent }) }
  const lines = conflictLines(conflict, day)

  test('is asked about field by field, by the names of the form', () => {
    expect(lines.map((line) => lineName(line, day))).toEqual([
      ...['Authors', 'Tags', 'Caption of the lead picture'],
    ])
    expect(lines.map((line) => mayChoose(line, 'merged'))).toEqual([false, false, false])
    expect(conflictTitle(conflict, lines, { now: noon, zone: 'UTC', own: 'UTC' })).toBe(
      'Wil changed the byline, the tags and the caption on The Courier at 12:00',
    )
  })

  test('says so where they took all of it out', () => {
    const [authors, tags] = lines.map((line) => [changeWords(line), theirsLabel(line)])

    expect(authors).toEqual(['Taken out there', 'Take it out here, too'])
    expect(tags).toEqual(['Changed there', 'Take theirs'])
  })

  test('goes with her choice', () => {
    const of = { articleId: storm, targetId: courier.id, conflict, lines, language: 'en' }

    expect(decisionOf({ ...of, choices: choose(lines, 2, 'theirs') }).fields).toEqual([
      { field: 'authors', take: 'ours' },
      { field: 'tags', take: 'ours' },
      { field: 'caption', take: 'theirs' },
    ])
  })
})

function leadSaying(caption: string): RemoteContent['lead'] {
  return { file: null, url: '', caption, credit: '', alt: '' }
}

function linesOf(theirs: RemoteContent): readonly ConflictLine[] {
  return conflictLines(conflictOf(theirs), day)
}

function conflictOf(theirs: RemoteContent): SiteConflict {
  return {
    siteName: courier.siteName,
    mark: 'mark-7',
    modifiedAt: noon,
    modifiedBy: 'Wil',
    editUrl: '',
    threeWay: threeWay({ base, theirs, ours: base }),
  }
}

function decided(theirs: RemoteContent, choices: Choices) {
  return decisionOf({
    ...{ articleId: storm, targetId: courier.id, choices, language: 'en' },
    conflict: conflictOf(theirs),
    lines: linesOf(theirs),
  })
}

function choose(lines: readonly ConflictLine[], index: number, kind: 'ours' | 'theirs'): Choices {
  return withChoice({}, present(lines[index]), { kind })
}

function content(parts: readonly RemotePart[]): RemoteContent {
  return {
    ...{ headline: 'Ours', standfirst: '', section: '', tags: [], authors: [], lead: null },
    parts,
  }
}

function part(key: 'gate' | 'quay' | 'foreign', words: string): RemotePart {
  return {
    key: key === 'foreign' ? key : entryId(key),
    stamp: null,
    label: key === 'foreign' ? '' : `UPDATE ${key}`,
    mark: '',
    headline: '',
    byline: '',
    body: paragraphs(words),
    notes: [],
    unread: [],
  }
}
