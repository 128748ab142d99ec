import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../../electron/cli/run-command'
import { decodeBytes, readTextFile } from '../../../electron/importing/read-text-file'
import { kindOf, must, noon, tempFolder } from '../../store/support/temp-newsroom'

const run = (...words: string[]) => runCommand(words, { now: () => noon })

/** What a call prints; a call that fails, or finds something bad, fails the test. */
async function printed(...words: string[]): Promise<string> {
  const { text, code } = must(await run(...words))
  expect(code).toBe(0)
  return text
}

describe('calling the command line', () => {
  test.each([
    [[]],
    [['fly']],
    [['__proto__']],
    [['import']],
    [['import', 'a.txt', 'b.txt']],
    [['import', 'a.txt', '--as', 'json']],
    [['import', 'a.txt', '--day']],
    [['list', 'all']],
    [['list', '--loud']],
    [['export', 'a', '--as', 'pdf']],
    [['export', 'a', '--as', 'constructor']],
    [['export', 'a']],
    [['publish', 'a']],
    [['publish', 'a', '--folder', '/x']],
    [['show']],
    [['search']],
    [['search', 'storm', '--limit', 'all']],
    [['search', '']],
    [['search', '?!']],
    [['move-in', ' ']],
    [['list', '--data=']],
    [['list', '--json=yes']],
    [['show', 'a', '--at', '10:00', '--at', '11:00']],
    [['publish', '--all']],
  ])('“%s” is a wrong call that says how it is called', async (words) => {
    expect(kindOf(await run(...words))).toBe('wrong-call')
  })

  test.each([
    [['export', 'a', '--as', 'json', '--json'], '--json; it takes --data, --as and --at.'],
    [['list', '--dry-run'], '--dry-run; it takes --data and --json.'],
    [['list', '-x'], '-x; it takes --data and --json.'],
    [['publish', 'a', '--to', 'X', '--folder', 'y'], '--to this command does not take --folder;'],
    [['publish', '--all', 'X', '--changes-as', 'minor'], 'does not take --changes-as; it takes'],
    [['check', 'X', '--site-url', 'http://x/'], 'does not take --site-url; it takes --data, '],
    [['decide', 'a', 'body', 'correction', '--text', '-5 m'], 'is written --text=-5 m.'],
  ])('“%s” is never half obeyed: it says %s', async (words, said) => {
    const outcome = await run(...words)

    expect(kindOf(outcome)).toBe('wrong-call')
    expect(outcome.ok ? '' : outcome.error.message).toContain(said)
  })

  test('help is no failure', async () => {
    expect(await printed('help')).toContain('Usage: dateline')
    expect(await printed('list', '--help')).toContain('Usage: dateline')
    expect(await printed('list', '-h')).toContain('Usage: dateline')
  })

  test('an empty newsroom lists nothing, in words and as data', async () => {
    const data = tempFolder()

    expect(await printed('list', '--data', data)).toBe('')
    expect(await printed('list', `--data=${data}`, '--json')).toBe('[]\n')
  })

  test('a text with times but no day asks for it by the option’s name', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'day.txt'), 'UPDATE 0904 GMT:\n\nThe harbour is closed.\n')

    const asked = await run('import', join(folder, 'day.txt'), '--data', folder)
    const given = await run(
      'import',
      join(folder, 'day.txt'),
      '--day',
      '2023-05-24',
      '--data',
      folder,
    )

    expect(kindOf(asked)).toBe('day-missing')
    expect(JSON.stringify(asked)).toContain('--day')
    expect(must(given).text).toContain('1 update')
    expect(await printed('list', '--data', folder)).toContain('2023-05-24')
  })

  test.each([
    [['--day', '2023-02-30'], 'day-invalid'],
    [['--day', '2023-05-24', '--zone', 'Mars/Olympus'], 'zone-unknown'],
  ])('an import %s is a wrong call, and nothing is stored', async (options, kind) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'day.txt'), 'UPDATE 0904 GMT:\n\nThe harbour is closed.\n')

    const imported = await run('import', join(folder, 'day.txt'), '--data', folder, ...options)

    expect(kindOf(imported)).toBe(kind)
    expect(await printed('list', '--data', folder)).toBe('')
  })

  test.each([
    ['day.dateline', ''],
    ['day.json', ''],
    ['marked.json', '\uFEFF'],
  ])('an article’s file, %s, comes in as the article it is', async (name, mark) => {
    const folder = tempFolder()
    const file = join(folder, name)
    writeFileSync(join(folder, 'day.txt'), 'UPDATE 0904 GMT:\n\nThe harbour is closed.\n')
    const text = ['import', join(folder, 'day.txt'), '--headline', 'A Day', '--data', folder]
    const { id } = JSON.parse(await printed(...text, '--day', '2023-05-24', '--json')) as {
      readonly id: string
    }
    const written = await printed('export', id, '--as', 'json', '--data', folder)
    writeFileSync(file, mark + written)

    const taken = (await printed('import', file, '--data', folder)).split('\n')
    const told = await printed('import', file, '--data', folder, '--json')

    expect(taken[0]).not.toBe(id)
    expect(taken.slice(1)).toEqual(['1 update', ''])
    expect(JSON.parse(told)).toMatchObject({ updates: 1, leftOut: 0, missing: 0 })
    const again = await printed('export', taken[0] ?? '', '--as', 'live-text', '--data', folder)
    expect(again).toBe(await printed('export', id, '--as', 'live-text', '--data', folder))
    expect(kindOf(await run('import', file, '--day', '2023-05-24'))).toBe('wrong-call')
  })

  test('an article’s file that is broken is refused, and no story is made of it', async () => {
    const folder = tempFolder()
    const file = join(folder, 'day.dateline')
    writeFileSync(file, '{"format":"dateline-article","version":1}')

    const taken = await run('import', file, '--data', folder)

    expect(taken.ok).toBe(false)
    expect(await printed('list', '--data', folder)).toBe('')
  })

  test.each(['gone1', 'NOT AN ID', '../x'])(
    'an article “%s” that is not there is named',
    async (id) => {
      const shown = await run('show', id, '--data', tempFolder())

      expect(kindOf(shown)).toBe('not-found')
      expect(JSON.stringify(shown)).toContain(id)
    },
  )
})

describe('reading a text file', () => {
  test('a text is taken as it is, line ends and marks and all', () => {
    const path = join(tempFolder(), 'day.txt')
    writeFileSync(path, 'Tuesday’s coverage\r\n\r\nÄ word.\n')

    expect(must(readTextFile(path))).toBe('Tuesday’s coverage\r\n\r\nÄ word.\n')
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not-text'],
    ['half a letter', Buffer.from([0x41, 0xc3]), 'not-text'],
  ])('a file that holds %s is refused', (_, bytes, kind) => {
    expect(kindOf(decodeBytes('day.txt', bytes))).toBe(kind)
  })

  test('50 MB are refused unread, with the limit', () => {
    const path = join(tempFolder(), 'day.txt')
    writeFileSync(path, 'x')
    truncateSync(path, 50_000_000)

    const read = readTextFile(path)

    expect(kindOf(read)).toBe('too-large')
    expect(JSON.stringify(read)).toContain('50 MB')
  })

  test('a folder, and a file that has gone, are told apart from texts', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'day.txt'))

    expect(kindOf(readTextFile(join(folder, 'day.txt')))).toBe('unreadable-file')
    expect(kindOf(readTextFile(join(folder, 'gone.txt')))).toBe('unreadable-file')
  })
})

test.skipIf(!existsSync('/dev/zero'))('what never ends is refused, not read for ever', async () => {
  const imported = await run('import', '/dev/zero', '--data', tempFolder())
  const moved = await run('move-in', '/dev/zero', '--data', tempFolder())

  expect(kindOf(imported)).toBe('too-large')
  expect(kindOf(moved)).toBe('unreadable-file')
})
