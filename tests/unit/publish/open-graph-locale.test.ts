import { expect, test } from 'vitest'
import { openGraphLocale } from '../../../shared/publish/open-graph-locale'

test.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['uk', 'uk_UA'],
  ['zh-Hant', 'zh_TW'],
  ['sr-Latn-ME', 'sr_ME'],
  ['', ''],
  ['not a tag', ''],
])('“%s” is %s for those who share a page', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale)
})
