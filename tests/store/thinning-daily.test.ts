import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../electron/cli/run-command'
import { thinDaily } from '../../electron/thin-daily'
import { sampleSettings } from '../support/sample-settings'
import { kindOf, must, openNewsroom } from './support/temp-newsroom'
import { later, linesOf, thin, typedAt, typedDay } from './support/typed-day'

describe('in the app', () => {
  test.each([
    ['nothing is let go unless she said so', false, 0],
    ['old typing is let go once she said so', true, 3],
  ])('%s', async (_name, thinHistory, expected) => {
    const { store, update } = typedDay()
    const notes: string[] = []
    const end = thinDaily({
      store,
      settings: { get: () => ({ ...sampleSettings, thinHistory }) },
      log: { note: (words) => void notes.push(words) },
      now: () => later,
      rhythm: { first: 1, next: 5 },
    })

    await setTimeout(60)
    end()

    expect(linesOf(store, update).filter(({ thinnedAt }) => thinnedAt !== null)).toHaveLength(
      expected,
    )
    expect(notes).toHaveLength(expected === 0 ? 0 : 1)
  })
})

test('a day on which it cannot be done is noted, and the next is as any other', async () => {
  const { store, update } = typedDay()
  const notes: string[] = []
  let days = 0
  const get = () => {
    days += 1
    if (days === 1) throw new Error('the settings cannot be read')
    return { ...sampleSettings, thinHistory: true }
  }

  const end = thinDaily({
    store,
    settings: { get },
    log: { note: (words) => void notes.push(words) },
    now: () => later,
    rhythm: { first: 1, next: 5 },
  })
  await setTimeout(100)
  end()

  expect(notes[0]).toBe('thinning: the settings cannot be read')
  expect(linesOf(store, update).some(({ thinnedAt }) => thinnedAt !== null)).toBe(true)
})

describe('from the command line', () => {
  test('it tells how much, beforehand and after', async () => {
    const { store, folder } = typedDay()
    store.close()

    const would: unknown = JSON.parse(await said(folder, 'thin', '--dry-run', '--json'))
    const none = await said(folder, 'thin', '--older-than', '180d')
    const did = await said(folder, 'thin')

    expect(would).toMatchObject({ lines: 3, dryRun: true })
    expect(none).toMatch(/^Nothing to let go/)
    expect(did).toMatch(/^3 texts typed in between, \d+\.\d kB, let go; who typed them/)
    expect(await said(folder, 'verify')).toMatch(/^9 revisions, all as written/)
  })

  test('the history says which texts were let go', async () => {
    const { store, folder, article } = typedDay()
    store.close()
    await said(folder, 'thin')

    const printed = await said(folder, 'history', article)
    const json = JSON.parse(await said(folder, 'history', article, '--json')) as unknown[]

    expect(printed.match(/\ttyped\tlet go 2023-08-23T13:00:00\+01:00\t/g)).toHaveLength(3)
    expect(json[1]).toMatchObject({ added: null, thinnedAt: '2023-08-23T12:00:00Z' })
  })

  test('less than ninety days are refused, and so is a dry run of what has none', async () => {
    const { folder } = typedDay()

    expect(kindOf(await run(folder, 'thin', '--older-than', '30d'))).toBe('wrong-call')
    expect(kindOf(await run(folder, 'thin', '--older-than', 'old'))).toBe('wrong-call')
    expect(kindOf(await run(folder, 'list', '--dry-run'))).toBe('wrong-call')
  })
})

test('the space of what was let go is used again', async () => {
  const { store, folder, update } = typedDay()
  const long = 'Many words. '.repeat(2_000)
  for (let count = 0; count < 60; count += 1) typedAt(store, update, 500 + count * 100, long)
  store.close()
  const full = statSync(join(folder, 'newsroom.db')).size

  const again = openNewsroom(folder)
  await thin(again)
  for (let count = 0; count < 50; count += 1) typedAt(again, update, 9_000 + count * 100, long)
  again.close()

  expect(statSync(join(folder, 'newsroom.db')).size).toBeLessThan(full * 1.1)
})

function run(folder: string, ...typed: readonly string[]) {
  return runCommand([...typed, '--data', folder], { now: () => later })
}

async function said(folder: string, ...typed: readonly string[]): Promise<string> {
  return must(await run(folder, ...typed)).text
}
