import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeInRuns } from '../../shared/made-once'

interface Line {
  readonly text: string
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ')

/** What was made of how many lines, and how often. */
function counting() {
  const made: number[] = []
  const runs = madeInRuns<Line, string>()
  return {
    made,
    all: (lines: readonly Line[], beside = '') =>
      runs(lines, beside, (run) => {
        made.push(run.length)
        return beside + joined(run)
      }).join(' '),
  }
}

function lines(count: number): readonly Line[] {
  return Array.from({ length: count }, (_, at) => ({ text: `line ${String(at)}` }))
}

test('of a list that grows at its top only the first run is made again', () => {
  const { made, all } = counting()
  const day = lines(120)
  all(day)
  made.length = 0

  all([{ text: 'new' }, ...day])

  expect(made).toEqual([21])
})

test('nothing is made of nothing, and all of it anew beside something else', () => {
  const { made, all } = counting()
  expect(all([])).toBe('')
  all(lines(50))
  expect(made).toEqual([50])

  const day = lines(100)
  all(day, 'open')
  made.length = 0
  all(day, 'ended')
  all(day, 'ended')

  expect(made).toEqual([50, 50])
})

test('whatever becomes of a list, what is made of it is as if it were made afresh', () => {
  const change = fc.record({
    at: fc.nat({ max: 400 }),
    out: fc.nat({ max: 60 }),
    put: fc.nat({ max: 60 }),
    beside: fc.constantFrom('', 'ended '),
  })
  fc.assert(
    fc.property(fc.nat({ max: 300 }), fc.array(change, { maxLength: 12 }), (count, changes) => {
      const { all } = counting()
      let now = lines(count)
      for (const { at, out, put, beside } of changes) {
        now = [...now.slice(0, at), ...lines(put), ...now.slice(at + out)]
        expect(all(now, beside)).toBe(counting().all(now, beside))
      }
    }),
  )
})
