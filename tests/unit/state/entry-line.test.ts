import { describe, expect, test } from 'vitest'
import { inLine, knowVersion, knownVersion } from '../../../renderer/state/entry-line'
import { appError } from '../../../shared/app-error'
import { entryId } from '../../../shared/ids'
import { err, ok } from '../../../shared/result'

const stale = err(appError('draft-stale', 'A newer text is stored.', 'Compare the two.'))

describe('requests about one entry', () => {
  test('one goes after the other, each upon the version the last one left', async () => {
    const id = entryId('line1')
    knowVersion(id, 4)
    const bases: number[] = []
    let answerFirst: (version: number) => void = () => undefined

    const first = inLine<{ version: number }>(id, (base) => {
      bases.push(base)
      return new Promise((answer) => (answerFirst = (version) => answer(ok({ version }))))
    })
    const second = inLine(id, (base) => {
      bases.push(base)
      return Promise.resolve(ok({ version: base + 1 }))
    })
    await Promise.resolve()
    const before = [...bases]
    answerFirst(5)
    await Promise.all([first, second])

    expect(before).toEqual([4])
    expect(bases).toEqual([4, 5])
    expect(knownVersion(id)).toBe(6)
  })

  test('a refused request leaves the version as it was', async () => {
    const id = entryId('line2')
    knowVersion(id, 7)

    const refused = await inLine(id, () => Promise.resolve(stale))

    expect(refused).toEqual(stale)
    expect(knownVersion(id)).toBe(7)
  })

  test('a request that broke is a failure, and does not stop those behind it', async () => {
    const id = entryId('line3')

    const broken = inLine<{ version: number }>(id, () =>
      Promise.reject(new Error('channel closed')),
    )
    const next = inLine(id, (base) => Promise.resolve(ok({ version: base + 1 })))

    expect(await broken).toMatchObject({ ok: false, error: { kind: 'unexpected' } })
    expect(await next).toEqual(ok({ version: 1 }))
  })

  test('entries do not wait for each other', async () => {
    void inLine(entryId('line4'), () => new Promise<never>(() => undefined))

    const other = await inLine(entryId('line5'), () => Promise.resolve(ok({ version: 1 })))

    expect(other.ok).toBe(true)
  })

  test('what was read earlier never takes a version back', () => {
    const id = entryId('line6')
    knowVersion(id, 9)

    knowVersion(id, 8)

    expect(knownVersion(id)).toBe(9)
  })
})
