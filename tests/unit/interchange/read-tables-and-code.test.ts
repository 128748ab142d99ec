import { describe, expect, test } from 'vitest'
import { makeBody } from '../../../shared/document/make-body'
import { mostRows } from '../../../shared/document/make-table'
import { renderBody } from '../../../shared/document/render-body'
import { readHtml } from '../../../shared/interchange/html/read-html'
import { bodyBlocks } from '../../../shared/publish/wordpress/block-markup'
import { joinHtml } from '../../../shared/document/html'
import { newsroomBlocks } from '../../support/newsroom-blocks'

const read = (markup: string) => readHtml(markup).body
const published = (markup: string) => renderBody(read(markup)).markup
const table = (inside: string) =>
  `<figure class="table" dir="auto" tabindex="0" aria-label="Table"><table>${inside}</table></figure>`

describe('somebody’s table', () => {
  test('with a caption around it, groups of rows and attributes of its own', () => {
    const markup =
      '<figure class="wp-block-table"><table style="x" border="1"><colgroup><col></colgroup><thead><tr><th>Port</th><th>State</th></tr></thead><tfoot><tr><td>Sund</td><td>open</td></tr></tfoot></table><figcaption>Gates</figcaption></figure>'

    expect(published(markup)).toBe(
      '<figure class="table" dir="auto" tabindex="0" aria-label="Gates"><table><caption>Gates</caption><thead><tr><th scope="col">Port</th><th scope="col">State</th></tr></thead><tbody><tr><td>Sund</td><td>open</td></tr></tbody></table></figure>',
    )
  })

  test('keeps what is merged, within its rows, and fills short rows', () => {
    const markup =
      '<table><tr><td rowspan="9">a</td><td colspan="2">b</td></tr><tr><td>c</td></tr></table>'

    expect(published(markup)).toBe(
      table(
        '<tbody><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td></td></tr></tbody>',
      ),
    )
  })

  test('has lines where its cells held paragraphs', () => {
    expect(published('<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>')).toBe(
      table('<tbody><tr><td>a<br>b</td><td>c</td></tr></tbody>'),
    )
  })

  test.each([
    ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
    [
      'a table in a cell',
      '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>',
    ],
    ['a heading in a cell', '<table><tr><td><h2>a</h2></td><td>b</td></tr></table>'],
  ])('with %s lays out a page: its words are kept, and it is named', (_name, markup) => {
    const reading = readHtml(markup)

    expect(renderBody(reading.body).markup).not.toContain('<table')
    expect(renderBody(reading.body).markup).toMatch(/a[\s\S]*b|b[\s\S]*a|a/)
    expect(reading.unread).toContain('table')
  })

  test('of more rows than a text can hold is its words, and is named', () => {
    const rows = Array.from(
      { length: mostRows + 1 },
      (_, at) => `<tr><td>r${String(at)}</td><td>x</td></tr>`,
    )

    const reading = readHtml(`<table>${rows.join('')}</table>`)

    expect(renderBody(reading.body).markup).toContain(`r${String(mostRows)}`)
    expect(reading.unread).toEqual(['table'])
  })
})

describe('somebody’s code', () => {
  test('keeps its spaces and lines, whatever coloured it, and its language', () => {
    const markup =
      '<pre class="hl"><code class="lang-Python hljs"><span class="k">if</span> a &lt; b:\r\n    <b>print</b>()\n\n</code></pre>'

    expect(published(markup)).toBe(
      '<pre><code class="language-python">if a &lt; b:\n    print()</code></pre>',
    )
  })

  test('a poem set so is no code', () => {
    expect(published('<pre>Roses\nare red</pre>')).not.toContain('<code')
  })

  test('without a word is nothing', () => {
    expect(published('<pre><code> \n </code></pre>')).toBe('')
  })
})

test('what WordPress and we write of these blocks is read as it was', () => {
  const body = makeBody(newsroomBlocks)

  expect(read(renderBody(body).markup)).toEqual(body)
  expect(read(joinHtml(bodyBlocks(body, 0, { numbers: new Map() }), '\n').markup)).toEqual(body)
})
