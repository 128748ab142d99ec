import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  lineBreak,
  makeBody,
  makeEmbed,
  makeImage,
  makeLink,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { renderBody } from '../../../shared/document/render-body'
import { diffBodies } from '../../../shared/history/diff-bodies'
import type { DiffView } from '../../../shared/history/diff-marks'
import { renderDiff } from '../../../shared/history/render-diff'
import type { PictureFile } from '../../../shared/model/media'
import { samplePicture } from '../../support/sample-coverage'
import { twoBodies } from './support/any-revision'
import { readMarked } from './support/read-marked'
import { jotted } from './support/sketch'

const cells = (before: Body, after: Body, view: DiffView, column = 0) =>
  renderDiff(diffBodies(before, after), { view }).map((row) => row.cells[column]?.markup ?? '')

const inline = (before: readonly string[], after: readonly string[]) =>
  cells(jotted(...before), jotted(...after), 'inline')
    .join('\n')
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')

const keysOf = (markup: string) =>
  [...markup.matchAll(/data-change="([^"]*)"/g)].map(([, key]) => key ?? '')

describe('a comparison that is drawn', () => {
  test('has the page’s own elements: without its marks it is the new page', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const page = readMarked(renderBody(after).markup, 'after')

        expect(readMarked(cells(before, after, 'inline').join(''), 'after')).toBe(page)
        expect(readMarked(cells(before, after, 'beside', 1).join(''), 'after')).toBe(page)
      }),
      { numRuns: 400 },
    )
  })

  test('beside the new page stands the old one', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const page = readMarked(renderBody(before).markup, 'before')

        expect(readMarked(cells(before, after, 'beside', 0).join(''), 'before')).toBe(page)
      }),
      { numRuns: 400 },
    )
  })

  test('of two equal texts is the page itself, without a mark', () => {
    fc.assert(
      fc.property(twoBodies, ({ before }) => {
        expect(cells(before, before, 'inline').join('\n')).toBe(renderBody(before).markup)
        expect(keysOf(cells(before, before, 'source').join(''))).toEqual([])
      }),
    )
  })

  test('marks what differs, in every view, if anything does', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const changed = diffBodies(before, after).some(({ kind }) => kind !== 'same')

        expect(keysOf(cells(before, after, 'source').join('')).length > 0).toBe(changed)
      }),
    )
  })

  test('closes every element it opens', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const open: string[] = []
        for (const [, end, tag = ''] of cells(before, after, 'inline')
          .join('')
          .matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (end === '/') expect(open.pop()).toBe(tag)
          else if (!['br', 'hr', 'img', 'source'].includes(tag)) open.push(tag)
        }

        expect(open).toEqual([])
      }),
    )
  })
})

describe('stepping from change to change', () => {
  test('a word and what took its place are one step, two changes are two', () => {
    const markup = inline(['The fery left at 12:54.'], ['The ferry left at 12:58.'])

    expect(keysOf(markup)).toEqual(['0.1', '0.1', '0.2', '0.2'])
  })

  test('a move is one step, with two places', () => {
    const [one, two] = ['The first ferry has left.', 'The second one waits at the quay.']

    expect([...new Set(keysOf(inline([one, two], [two, one])))]).toEqual(['move-1'])
  })

  test('a split paragraph is one step', () => {
    const [one, two] = ['The first ferry has left.', 'The second one waits at the quay.']

    expect(keysOf(inline([`${one} ${two}`], [one, two]))).toEqual(['0.0.end'])
  })

  test('no two changes share a key but the halves of one', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const rows = cells(before, after, 'inline').map((markup) => new Set(keysOf(markup)))
        const all = rows.flatMap((keys) => [...keys]).filter((key) => !key.startsWith('move-'))

        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  test('both columns call a change by one name', () => {
    const rows = renderDiff(
      diffBodies(jotted('The fery left, late.'), jotted('The ferry left at noon, late.')),
      { view: 'beside' },
    )

    expect(rows.map((row) => row.cells.map(({ markup }) => keysOf(markup)))).toEqual([
      [['0.1'], ['0.1', '0.2']],
    ])
  })
})

describe('what a comparison shows', () => {
  test('what was taken out stands before what took its place', () => {
    expect(inline(['The fery left.'], ['The ferry left.'])).toBe(
      '<p>The <del class="change-removed" data-change="0.1">fery</del><ins class="change-added" data-change="0.1">ferry</ins> left.</p>',
    )
  })

  test('who hears the page is told what was put in and taken out', () => {
    const [markup] = cells(jotted('The fery left.'), jotted('The ferry left.'), 'inline')

    expect(markup).toContain(
      '<span class="visually-hidden">[taken out: </span>fery<span class="visually-hidden">]</span>',
    )
    expect(markup).toContain('<span class="visually-hidden">[put in: </span>ferry')
  })

  test('a format is named, and a link’s old and new address', () => {
    const markup = inline(
      ['It is not [there](https://example.org/a).'],
      ['It is **not** [there](https://example.org/b).'],
    )

    expect(markup).toContain('<strong>not</strong><span class="change-note"> now bold</span>')
    expect(markup).toContain('link now https://example.org/b, was https://example.org/a')
  })

  test('a space nobody would see has a sign, and a name', () => {
    const markup = inline(['Some 340 households left'], ['Some 340\u00A0households left'])

    expect(markup).toContain('title="space">␣</span></del>')
    expect(markup).toContain('title="non-breaking space">⍽</span></ins>')
  })

  test('a blank paragraph that came or went shows nothing, but in the source', () => {
    const before = makeBody([makeParagraph([makeText('One.')]), makeParagraph([])])
    const after = makeBody([makeParagraph([makeText('One.')])])

    expect(cells(before, after, 'inline')).toEqual(['<p>One.</p>'])
    expect(cells(before, after, 'source').join('')).toContain('<del class="change-removed"')
  })

  test('a text written into an empty one is all put in', () => {
    const rows = cells(emptyBody, jotted('The ferry left.'), 'inline')

    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('<p class="change-added" data-change="1"><ins>')
  })

  test('a line end at the foot of a paragraph shows nothing, here as on the page', () => {
    const line = (words: string) => makeBody([makeParagraph([makeText(words), lineBreak])])

    expect(cells(line('The fery left.'), line('The ferry left.'), 'inline').join('')).not.toContain(
      '<br>',
    )
  })

  test('headings stand as low as on the page', () => {
    const changes = diffBodies(jotted('# Damage'), jotted('# Damages'))
    const [row] = renderDiff(changes, { view: 'inline', headingShift: 2 })

    expect(row?.cells[0]?.markup).toMatch(/^<h4>.*<\/h4>$/)
  })

  test('nobody’s text becomes markup', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&'
    for (const view of ['inline', 'beside', 'source'] as const) {
      const markup = [
        ...cells(jotted('plain'), jotted(hostile), view),
        ...cells(jotted('plain'), jotted(hostile), view, 1),
      ].join('')

      expect(markup).not.toContain('<img')
      expect(markup).toContain('&lt;img')
    }
  })
})

describe('the source of a comparison', () => {
  test('hides nothing: unseen characters, formats, and what a link carries beside its address', () => {
    const link = makeLink('https://example.org/a', [makeText('there', 3)])
    const before = makeBody([makeParagraph([makeText('a\u00A0b\u200F'), link])])
    const after = makeBody([makeParagraph([makeText('a b'), { ...link, rel: 'nofollow' }])])

    const source = cells(before, after, 'source').join('')

    expect(source).toContain('\\u00a0')
    expect(source).toContain('\\u200f')
    expect(source).toContain('bold italic')
    expect(source).toContain('rel &quot;nofollow&quot;')
  })

  test('hides nothing of a picture either: which part is shown, its focus, that it only adorns', () => {
    const words = { source: '', caption: 'A gate', credit: 'Ann', alt: 'A gate' }
    const picture = (file: PictureFile, decorative?: true) =>
      makeBody([makeImage({ ...words, file, ...(decorative === true ? { decorative } : {}) })])
    const whole = picture(samplePicture)
    const crop = { left: 0, top: 0, width: 900, height: 900 }

    for (const changed of [
      picture({ ...samplePicture, crop }),
      picture({ ...samplePicture, focus: { x: 10, y: 90 } }),
      picture(samplePicture, true),
    ]) {
      expect(cells(whole, changed, 'source').join('')).toContain('<ins class="change-added"')
    }
  })

  test('a card that loses the name of its source shows the site it lies on, as its page does', () => {
    const card = (source: string) =>
      makeBody([makeEmbed({ url: 'https://www.example.org/p/1', title: 'A post', source })])

    const drawn = cells(card('The Quay'), card(''), 'inline').join('')

    expect(drawn).toMatch(/<del[^>]*>.*The Quay.*<\/del> example\.org/)
    expect(readMarked(drawn, 'after')).toBe(readMarked(renderBody(card('')).markup, 'after'))
  })

  test('what this version does not know is compared line by line', () => {
    const table = (rows: number) =>
      makeBody([{ type: 'unknown-block', version: 1, original: { type: 'table', rows } }])

    const source = cells(table(2), table(3), 'source').join('')

    expect(source).toMatch(/<del[^>]*>.*&quot;rows&quot;: .*<mark>2<\/mark>/)
    expect(source).toMatch(/<ins[^>]*>.*&quot;rows&quot;: .*<mark>3<\/mark>/)
  })
})
