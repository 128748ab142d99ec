import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rtfPictures } from '../../../../shared/interchange/pasted/rtf-pictures'

const head = String.raw`{\rtf1\ansi\deff0{\fonttbl{\f0\fswiss Calibri;}}{\*\listtable{\list{\*\listpicture{\pict\pngblip 89504e47}}}}`
const word = (blip: string, hex: string) =>
  String.raw`{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw1058\pich706` +
  `\\picwgoal600\\pichgoal400\\${blip}\\bliptag-1234{\\*\\blipuid 0123456789abcdef0123456789abcdef}` +
  `\n${hex}}}` +
  String.raw`{\nonshppict{\pict\picscalex100\wmetafile8\bliptag-1234 010009000003}}`

describe('the pictures of a text from a word processor', () => {
  test('come once each, in their order', () => {
    const rtf = `${head}\\pard One ${word('pngblip', '89504e47\n0d0a1a0a')} two ${word('jpegblip', 'ffd8ffe0')}}`

    expect(rtfPictures(rtf)).toEqual([
      { type: 'image/png', hex: '89504e470d0a1a0a' },
      { type: 'image/jpeg', hex: 'ffd8ffe0' },
    ])
  })

  test('one that no page can show keeps its place', () => {
    const metafile = String.raw`{\pict\emfblip 0100}`

    expect(rtfPictures(`${head}${metafile}${word('pngblip', '89504e47')}}`)).toEqual([
      null,
      { type: 'image/png', hex: '89504e47' },
    ])
  })

  test('those of headers and second copies of shapes are left out', () => {
    const rtf = String.raw`${head}{\header{\pict\pngblip 8950}}{\shp{\*\shpinst{\sp{\sn pib}{\sv {\pict\pngblip 8951}}}}{\shprslt{\pict\pngblip 8952}}}}`

    expect(rtfPictures(rtf)).toEqual([{ type: 'image/png', hex: '8951' }])
  })

  test('raw bytes are no signs', () => {
    const rtf = String.raw`{\rtf1{\*\objdata\bin4 {{{{}{\pict\pngblip 8950}}`

    expect(rtfPictures(rtf)).toEqual([{ type: 'image/png', hex: '8950' }])
  })

  test('anything is read to its end', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\pict',
        '\\pngblip ',
        '8950',
        '\\bin9999999999 ',
        '\\',
        "\\'e9",
        '\\*',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Array.isArray(rtfPictures(pieces.join('')))).toBe(true)
      }),
    )
  })
})
