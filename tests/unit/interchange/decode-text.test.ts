import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../shared/interchange/decode-text'
import { speakingIn } from '../../../shared/words/say'

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const read = (bytes: Uint8Array) => decodeText(bytes, 'day.txt', decode)
const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

describe('a file’s bytes', () => {
  test('are text where they are UTF-8', () => {
    expect(read(utf8('Київ – “news”'))).toEqual({ ok: true, value: 'Київ – “news”' })
  })

  test('are text where Windows wrote them in UTF-16', () => {
    expect(read(wide('Київ 😀'))).toEqual({ ok: true, value: 'Київ 😀' })
    expect(read(wide('Київ').map((_, at, all) => all[at ^ 1] ?? 0))).toEqual({
      ok: true,
      value: 'Київ',
    })
  })

  test.each([
    ['an empty file', utf8(''), 'empty-file'],
    ['a file of blank lines', utf8(' \n\uFEFF\n'), 'empty-file'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'not-text'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x10]), 'not-text'],
    ['an old encoding', new Uint8Array([0x4d, 0xfc, 0x6c]), 'not-text'],
    ['half a letter', utf8('Київ').slice(0, 3), 'not-text'],
    ['half a letter of UTF-16', wide('😀').slice(0, 4), 'not-text'],
    ['UTF-16 without its mark', wide('News').slice(2), 'not-text'],
    ['more than eight megabytes', new Uint8Array(8_000_001).fill(65), 'too-large'],
  ])('%s is refused by name, with what to do', (_name, bytes, kind) => {
    const result = read(bytes)

    expect(result).toMatchObject({ ok: false, error: { kind } })
    expect(result.ok ? '' : result.error.message).toContain('day.txt')
    expect(result.ok ? '' : result.error.remedy).toMatch(/\.$/)
  })

  test('eight megabytes are not too many, and the size is named where they are', () => {
    expect(read(new Uint8Array(8_000_000).fill(65)).ok).toBe(true)
    expect(read(new Uint8Array(50_000_000))).toMatchObject({
      error: { message: expect.stringContaining('50.0 MB') as string },
    })
    expect(speakingIn('de', () => read(new Uint8Array(50_000_000)))).toMatchObject({
      error: { message: expect.stringContaining('50,0\u00a0MB') as string },
    })
  })
})
