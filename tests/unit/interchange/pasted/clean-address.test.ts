import { describe, expect, test } from 'vitest'
import { cleanAddress } from '../../../../shared/interchange/pasted/clean-address'

describe('the address of a pasted link', () => {
  test.each([
    ['https://a.example/?utm_source=x&id=7&utm_medium=y#top', 'https://a.example/?id=7#top'],
    ['https://a.example/p?fbclid=1', 'https://a.example/p'],
    ['https://a.example/p?q=a%20b&sig=Ab%2FC%3D', 'https://a.example/p?q=a%20b&sig=Ab%2FC%3D'],
    ['https://a.example/p?tutm_source=1', 'https://a.example/p?tutm_source=1'],
    ['https://a.example/#:~:text=words', 'https://a.example/#:~:text=words'],
    ['https://www.google.com/url?q=https://b.example/x%3Fy%3D1&sa=D', 'https://b.example/x?y=1'],
    [
      'https://www.google.com/search?q=https://b.example/',
      'https://www.google.com/search?q=https://b.example/',
    ],
    [
      'https://evilgoogle.com/url?q=https://b.example/',
      'https://evilgoogle.com/url?q=https://b.example/',
    ],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fc.example%252F&data=1',
      'https://c.example/',
    ],
    ['https://urldefense.com/v3/__https://d.example/a__;!!abc!x$', 'https://d.example/a'],
    ['https://www.google.com/url?q=javascript:alert(1)', null],
    ['https://www.google.com/url?q=%E0%A4%A', 'https://www.google.com/url?q=%E0%A4%A'],
    ['javascript:alert(1)', null],
    ['mailto:desk@post.example?subject=utm_source', 'mailto:desk@post.example?subject=utm_source'],
  ])('%s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean)
  })
})
