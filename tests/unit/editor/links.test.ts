// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { registerLinkClicks } from '../../../renderer/editor/extensions/link-clicks'
import { setLink } from '../../../renderer/editor/set-link'
import { articleLink } from '../../../shared/document/link-target'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../shared/document/make-body'
import { articleId } from '../../../shared/ids'
import { openText } from './support/open-text'

const ours = articleLink(articleId('bridge1'))
const text = makeBody([makeParagraph([makeText('See '), makeLink(ours, [makeText('the bridge')])])])

test('a link to another article goes through the editor as it came', () => {
  expect(openText(text).handle.read()).toEqual(text)
})

test('selected words are linked to another article, and so is a link that led elsewhere', async () => {
  const open = openText(
    makeBody([
      makeParagraph([makeText('See '), makeLink('https://a.example/', [makeText('the bridge')])]),
    ]),
  )

  open.handle.select(4, 14)
  setLink(open.editor, ours)
  await open.settle()

  expect(open.handle.read()).toEqual(text)
})

test('Ctrl and a click open the article it leads to', () => {
  const open = openText(text)
  const opened: string[] = []
  registerLinkClicks(open.editor, (url) => opened.push(url))

  open.root
    .querySelector('a')
    ?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }))

  expect(opened).toEqual([ours])
})
