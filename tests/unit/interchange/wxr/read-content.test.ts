import { expect, test } from 'vitest'
import { readContent, type Attachment } from '../../../../shared/interchange/wxr/read-content'

const quay: Attachment = {
  ...{ source: 'https://h.example/quay.jpg', alt: '', caption: 'The quay', parent: '9' },
}

function read(content: string, footnotes = '') {
  return readContent(content, { attachments: new Map([['12', quay]]), post: '1', footnotes })
}

test.each([
  '“We fight [the allies and us] on.”',
  '[Applause and cheering.] He went on.',
  '[[Laughter] in court]',
  'It is called [constructor].',
  'He wrote [sic] and [E=mc2].',
])('words that stand in brackets stay as they were written: %s', (words) => {
  expect(read(words)).toEqual({ markup: `<p>${words}</p>`, left: [] })
})

test('a shortcode of a plug-in is told by what it is given, and named', () => {
  expect(read('Write: [contact-form-7 id="5"] [my_form] [soundcloud https://h.example/1]')).toEqual(
    {
      markup: '<p>Write:</p>',
      left: ['shortcode [contact-form-7]', 'shortcode [my_form]', 'shortcode [soundcloud]'],
    },
  )
})

test.each(['[youtube id="dQw4w9WgXcQ"]', '[tweet 20]', '[video]', '[audio ids="3"]', '[gallery]'])(
  'what is shown by %s alone is named where nothing comes of it',
  (written) => {
    expect(read(written).left).toEqual([`shortcode ${written.replace(/ .*\]/, ']')}`])
  },
)

test('a gallery names the pictures of which the export says nothing', () => {
  const { markup, left } = read('[gallery ids="12,13"]')

  expect(markup).toContain('https://h.example/quay.jpg')
  expect(left).toEqual(['picture 13'])
})

test('footnotes, which WordPress keeps beside the text, stand below it', () => {
  const content = '<!-- wp:paragraph --><p>So it was.</p><!-- /wp:paragraph -->\n'
  const notes = JSON.stringify([{ content: 'Said <em>twice</em>, at $1.', id: 'a' }])

  expect(read(`${content}<!-- wp:footnotes /-->`, notes).markup).toContain(
    '<ol><li>Said <em>twice</em>, at $1.</li></ol>',
  )
  expect(read(`${content}<!-- wp:footnotes /-->`, '{').left).toEqual(['block footnotes'])
})
