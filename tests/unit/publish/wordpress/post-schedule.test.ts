import { expect, test } from 'vitest'
import { newSchedule } from '../../../../electron/publish/remote/wordpress/post-schedule'

const at = Date.UTC(2026, 10, 28, 12)
const hour = 3_600_000
const draft = { status: 'draft', date_gmt: '2026-11-28T09:00:00' }
const clocks = { serverNow: at, now: at }

test('what is published now gets a time the site’s clock has reached', () => {
  const early = newSchedule({ state: 'public', publishedAt: at + hour }, draft, clocks)
  const late = newSchedule({ state: 'public', publishedAt: at - hour }, draft, clocks)

  expect(early).toEqual({ ok: true, value: { status: 'publish', date_gmt: '2026-11-28T12:00:00' } })
  expect(late).toEqual({ ok: true, value: { status: 'publish', date_gmt: '2026-11-28T11:00:00' } })
})

test('what is public keeps its time, which is part of its address', () => {
  const current = { status: 'publish', date_gmt: '2026-11-20T09:00:00' }

  expect(newSchedule({ state: 'public', publishedAt: at }, current, clocks)).toEqual({
    ok: true,
    value: {},
  })
})

test('a hidden article is left as it is: pending and private are hidden too', () => {
  for (const status of ['draft', 'pending', 'private', 'auto-draft']) {
    const current = { status, date_gmt: null }
    expect(newSchedule({ state: 'draft', publishedAt: at }, current, clocks)).toEqual({
      ok: true,
      value: {},
    })
  }
  expect(
    newSchedule({ state: 'draft', publishedAt: at }, { ...draft, status: 'publish' }, clocks),
  ).toEqual({ ok: true, value: { status: 'draft' } })
})

test('a scheduled one waits until its time, in UTC', () => {
  const wanted = { state: 'scheduled', publishedAt: at + hour } as const
  const value = { status: 'future', date_gmt: '2026-11-28T13:00:00' }

  expect(newSchedule(wanted, draft, clocks)).toEqual({ ok: true, value })
  expect(newSchedule(wanted, value, clocks)).toEqual({ ok: true, value: {} })
})

test('an embargo is not given to a site whose clock has passed it', () => {
  const wanted = { state: 'scheduled', publishedAt: at + hour } as const

  const refused = newSchedule(wanted, draft, { serverNow: at + hour, now: at })

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})
