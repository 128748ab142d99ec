import { expect, test } from 'vitest'
import { forgetNotice, keepNotice, keptNotice } from '../../../renderer/state/notice-drafts'
import { entryId } from '../../../shared/ids'

const draft = {
  articleId: 'a',
  entryId: entryId('gate'),
  nature: 'correction',
  correctionId: null,
} as const

test('a notice that was typed is there again until it stands, for its own text and kind alone', () => {
  keepNotice(draft, 'It was six.')
  const kept = keptNotice(draft)
  const others = [
    keptNotice({ ...draft, entryId: null }),
    keptNotice({ ...draft, nature: 'clarification' }),
  ]
  forgetNotice(draft)

  expect(kept).toBe('It was six.')
  expect(others).toEqual([undefined, undefined])
  expect(keptNotice(draft)).toBeUndefined()
})

test('a notice she emptied is not kept', () => {
  keepNotice(draft, 'It was six.')

  keepNotice(draft, ' ')

  expect(keptNotice(draft)).toBeUndefined()
})
