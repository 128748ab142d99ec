// @vitest-environment happy-dom
import { PASTE_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import { openText } from './support/open-text'

const words = (characters: number) => 'word '.repeat(characters / 5)

test.each([
  ['plain text', { 'text/plain': words(2_000_000) }],
  ['many short lines', { 'text/plain': 'ab\n'.repeat(10_000) }],
  ['a page', { 'text/html': `<p>${words(2_000_000)}</p>` }],
  ['a page beside its text', { 'text/html': '<p>…</p>', 'text/plain': words(2_000_000) }],
])('%s longer than a text may be stays out, and nothing is lost', async (_, clipboard) => {
  const text = holding('Here already.')

  const event = paste(text, clipboard)
  await text.settle()

  expect(event.defaultPrevented).toBe(true)
  expect(text.heard.tooLong).toBe(1)
  expect(text.published()).toBe('<p>Here already.</p>')
})

test('what has no room beside the words that are here stays out, and comes in in their place', async () => {
  const text = holding(words(1_500_000))

  paste(text, { 'text/plain': words(600_000) })
  await text.settle()
  expect(text.heard.tooLong).toBe(1)

  await text.selectAll()
  paste(text, { 'text/plain': words(600_000) })
  await text.settle()
  expect(text.heard.tooLong).toBe(1)
  expect(text.published().length).toBeLessThan(700_000)
})

test('of a page that is long only by its markup nothing is told', async () => {
  const text = holding('Here already.')

  paste(text, { 'text/html': `<p ${'data-x="y" '.repeat(200_000)}>Short.</p>` })
  await text.settle()

  expect(text.heard.tooLong).toBe(0)
  expect(text.published()).toContain('Short.')
})

function holding(line: string) {
  return openText(makeBody([makeParagraph([makeText(line)])]))
}

function paste(text: ReturnType<typeof openText>, clipboard: Readonly<Record<string, string>>) {
  const clipboardData = new DataTransfer()
  for (const [type, value] of Object.entries(clipboard)) clipboardData.setData(type, value)
  const event = new ClipboardEvent('paste', { clipboardData, cancelable: true })
  text.editor.dispatchCommand(PASTE_COMMAND, event)
  return event
}
