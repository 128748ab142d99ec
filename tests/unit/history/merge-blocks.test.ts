import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { isChoice, mergeBlocks } from '../../../shared/history/merge-blocks'
import { paragraphs } from '../../support/sample-coverage'

const mine = paragraphs('The harbour is closed.', 'No boat is out.', 'More at noon.')
const theirs = paragraphs(
  'The harbour is closed until dawn.',
  'More at noon.',
  'The mayor speaks at one.',
)

describe('making two texts one', () => {
  test('none of the changes is the first text, all of them the second', () => {
    const changes = diffBodies(mine, theirs)
    const all = new Set(changes.keys())

    expect(plainText(mergeBlocks(changes, new Set()))).toBe(plainText(mine))
    expect(plainText(mergeBlocks(changes, all))).toBe(plainText(theirs))
  })

  test('one change is taken, the others stay as they were', () => {
    const changes = diffBodies(mine, theirs)
    const added = changes.findIndex(({ kind }) => kind === 'added')

    const merged = plainText(mergeBlocks(changes, new Set([added])))

    expect(merged).toContain('The mayor speaks at one.')
    expect(merged).toContain('No boat is out.')
    expect(merged).not.toContain('until dawn')
  })

  test('a paragraph that moved stands at one place, whether the move is taken or not', () => {
    const before = paragraphs(
      'The first of all of them.',
      'Second in line here.',
      'Third and last.',
    )
    const after = paragraphs('Second in line here.', 'Third and last.', 'The first of all of them.')
    const changes = diffBodies(before, after)

    for (const taken of [
      [],
      [...changes.keys()].filter((at) => changes.slice(at, at + 1).some(isChoice)),
    ]) {
      const words = plainText(mergeBlocks(changes, new Set(taken)))

      expect(words.match(/The first of all of them/g)).toHaveLength(1)
      expect(words.match(/Second in line here/g)).toHaveLength(1)
    }
  })

  test('a paragraph that was parted is taken whole or not at all', () => {
    const before = paragraphs('The gate is shut. Nobody passes the lock tonight.')
    const after = paragraphs('The gate is shut.', 'Nobody passes the lock tonight.')
    const changes = diffBodies(before, after)

    expect(mergeBlocks(changes, new Set()).root.children).toHaveLength(1)
    expect(mergeBlocks(changes, new Set(changes.keys())).root.children).toHaveLength(2)
  })
})
