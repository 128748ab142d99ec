import { expect, test } from 'vitest'
import {
  makeBody,
  makeHeading,
  makeParagraph,
  makeText,
} from '../../../../shared/document/make-body'
import { plainText } from '../../../../shared/document/plain-text'
import { recogniseParts } from '../../../../shared/publish/remote/recognise-parts'
import type { RemotePart } from '../../../../shared/publish/remote/remote-content'
import { contentWith, updateSaying } from '../wordpress/any-content'

const was: RemotePart = {
  ...updateSaying(5, 'The ferry is off.'),
  headline: 'At the quay',
  notes: ['Updated 12:10 GMT'],
  remoteId: '17',
}
const base = { ...contentWith([]), parts: [was] }

function theirs(blocks: RemotePart['body'], remoteId = '17') {
  const part = {
    ...updateSaying(0, ''),
    key: 'foreign' as const,
    label: '',
    body: blocks,
    remoteId,
  }
  return { ...contentWith([]), parts: [{ ...part, stamp: 1 }] }
}

const paragraph = (words: string) => makeParagraph([makeText(words)])

test('an update without its mark is known by its number, and what stood around it is sorted out', () => {
  const edited = makeBody([
    paragraph('UPDATE 5'),
    makeHeading('h3', [makeText('At the quay')]),
    paragraph('The ferry runs.'),
    makeHeading('h4', [makeText('What we know')]),
    paragraph('Updated 12:10 GMT'),
  ])

  const [part] = recogniseParts(theirs(edited), base).parts

  expect(part).toMatchObject({
    ...{ key: was.key, stamp: was.stamp, label: 'UPDATE 5', headline: 'At the quay' },
    notes: ['Updated 12:10 GMT'],
  })
  expect(part?.body.root.children.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
  expect(part?.body.root.children[1]).toMatchObject({ tag: 'h2' })
})

test('a line that they changed stays in the text, where she sees it', () => {
  const edited = makeBody([paragraph('UPDATE 6'), paragraph('The ferry runs.')])

  const [part] = recogniseParts(theirs(edited), base).parts

  expect(part).toMatchObject({ key: was.key, label: '', headline: '' })
  expect(plainText(part?.body ?? was.body)).toContain('UPDATE 6')
})

test('what has another number is theirs, and so is a copy of what still stands there', () => {
  const copy = theirs(makeBody([paragraph('The ferry is off.')]))

  expect(recogniseParts(theirs(was.body, '18'), base).parts[0]?.key).toBe('foreign')
  expect(recogniseParts({ ...copy, parts: [...copy.parts, was] }, base).parts[0]?.key).toBe(
    'foreign',
  )
  expect(recogniseParts(copy, null)).toBe(copy)
})
