import { describe, expect, test } from 'vitest'
import { looksLikeMarkdown } from '../../../../shared/interchange/pasted/looks-like-markdown'

describe('plain text that is Markdown', () => {
  test.each([
    '## Pier\n\nClosed.',
    'See the [log](https://harbour.example/).',
    '```\ngauge\n```',
    '- cars\n- lorries',
    '1. Pumps\n2. Ropes',
    '- [ ] call\n- [x] count',
    'Two things:\n\n- one\n- two\n\n**Both** matter.',
    '> We wait.\n\n*Ann Dahl*',
  ])('%j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(true)
  })
})

describe('plain text that only looks a little like it', () => {
  test.each([
    '22:15 - the wind turns.\n- and stays.',
    '- Is it over?\n- No.',
    '#Edda\n#Kolsey and more',
    '# 5\n# 6',
    '2024. A year to forget\n1998. Another one',
    '5 * 3 * 2 and 4 ** 2 ** 1',
    'a_variable_name and another_one',
    '> the mail above\n> goes on\nMy answer',
    'One paragraph.\n\n---\n\nAnother.',
    '[sic] (he said)',
    '## Pier',
    '',
  ])('%j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(false)
  })
})
