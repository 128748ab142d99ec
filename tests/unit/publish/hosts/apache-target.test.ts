import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apacheTarget } from '../../../../shared/publish/hosts/apache-target'
import { apacheFile } from '../../../../shared/publish/hosts/apache-file'

/** What Apache makes of a target without a number of the pattern: the path is written out, all else left. */
function asApacheWrites(target: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target.replaceAll('\\$', '$')) ?? []
  return `${encodeURI(path).replaceAll('%5B', '[').replaceAll('%5D', ']')}${rest}`
}

test('any address is led to as it is, or by a page alone', () => {
  const signs = fc.constantFrom(...'abc/é港$1+&=.'.split(''), '%C3%A9', '%20', '%25', '%2F', '%E9')
  const parts = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''))

  fc.assert(
    fc.property(parts, parts, (path, query) => {
      const to = `https://other.example/${path}?${query}`
      const target = apacheTarget(to)
      if (target === null) return
      expect(new URL(asApacheWrites(target)).href).toBe(new URL(to).href)
      expect(target).not.toMatch(/(?<!\\)\$\d/)
    }),
  )
})

test.each([
  ['a slash that parts nothing', 'https://other.example/a%2Fb/'],
  ['the begin of a query', 'https://other.example/a%3Fb/'],
  ['a line’s end', 'https://other.example/a%0Ab/'],
  ['a quotation mark', 'https://other.example/a%22b/'],
  ['letters of another time', 'https://other.example/%E9t%E9/'],
])('%s, written out, is in no rule', (_, to) => {
  expect(apacheTarget(to)).toBeNull()
  expect(apacheFile([{ from: 'old/', to }], { base: '/' })).not.toContain('"^/old')
})

test('only what never changes under its name may be kept for a year', () => {
  const file = apacheFile([], { base: '/' })
  const [, names = ''] = /<FilesMatch "([^"]*webp[^"]*)">/.exec(file) ?? []

  const isKept = (name: string) => new RegExp(names).test(name)
  expect(isKept('4f1c2a7be09d55834f1c-960.webp')).toBe(true)
  expect(isKept('4f1c2a7be09d55834f1c-0.0.0.5.1.1-960.jpg')).toBe(true)
  expect(isKept('card.jpg')).toBe(false)
  expect(isKept('icon-192.png')).toBe(false)
})
