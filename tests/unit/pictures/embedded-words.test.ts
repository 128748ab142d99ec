import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readIptcWords } from '../../../electron/pictures/words/read-iptc-words'
import { readExifWords } from '../../../electron/pictures/words/read-exif-words'
import { readXmpWords } from '../../../electron/pictures/words/read-xmp-words'
import { offeredWords } from '../../../electron/pictures/words/embedded-words'
import fc from 'fast-check'
import { mediaId } from '../../../shared/ids'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { agencyPhoto, describedPhoto, halves, phonePhoto } from '../../support/picture-files'
import { picturesHere } from '../../support/pictures-here'

const packet = (inside: string) =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="Coast &amp; Sea">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`

describe('the words a picture file brings along', () => {
  test('an agency’s IPTC gives caption, credit and copyright', async () => {
    const words = await wordsIn(
      await agencyPhoto(
        {
          120: [Buffer.from('Die Mole bei Sturm, in Kühlungsborn')],
          80: [Buffer.from('Jürgen Weiß')],
          110: [Buffer.from('Küstenbild')],
          116: [Buffer.from('© Küstenbild 2026')],
        },
        { utf8: true },
      ),
    )

    expect(words).toEqual({
      caption: 'Die Mole bei Sturm, in Kühlungsborn',
      credit: 'Jürgen Weiß/Küstenbild',
      copyright: '© Küstenbild 2026',
      alt: '',
    })
  })

  test('IPTC without a mark of its character set is read as Windows wrote it', async () => {
    const words = await wordsIn(
      await agencyPhoto(
        { 120: [Buffer.from('Der Hafen \x96 gro\xdf und gr\xfcn', 'latin1')] },
        { utf8: false },
      ),
    )

    expect(words.caption).toBe('Der Hafen – groß und grün')
  })

  test('XMP gives the alternative text, and the caption for everybody before those in other languages', async () => {
    const words = await wordsIn(
      await describedPhoto(
        packet(
          '<dc:description><rdf:Alt><rdf:li xml:lang="de-DE">Der Kai</rdf:li><rdf:li xml:lang="x-default">The quay &lt;north&gt;</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Ada Brook</rdf:li><rdf:li>Tom Reyes</rdf:li></rdf:Seq></dc:creator><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Two boats at a stone quay</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>',
        ),
      ),
    )

    expect(words).toEqual({
      caption: 'The quay <north>',
      credit: 'Ada Brook, Tom Reyes/Coast & Sea',
      copyright: '',
      alt: 'Two boats at a stone quay',
    })
  })

  test('a camera’s EXIF gives photographer and copyright; its own filler is no caption', async () => {
    expect(await wordsIn(await phonePhoto({ width: 300, height: 200 }))).toEqual({
      caption: 'The quay at noon',
      credit: 'Mara Linde',
      copyright: 'Coast Pictures',
      alt: '',
    })
    const filler = await halves(30, 20)
      .withExif({ IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA' } })
      .jpeg()
      .toBuffer()

    expect((await wordsIn(filler)).caption).toBe('')
  })

  test('an agency that is the photographer is named once', () => {
    const words = { caption: '', copyright: '', alt: '', creator: 'Reuters', provider: 'Reuters' }

    expect(offeredWords(words).credit).toBe('Reuters')
    expect(offeredWords({ ...words, creator: 'Ada Brook/Reuters' }).credit).toBe(
      'Ada Brook/Reuters',
    )
    expect(offeredWords({ ...words, creator: '' }).credit).toBe('Reuters')
  })

  test('a picture that is no longer there brings no words', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'x'), '')

    const words = await picturesHere(folder).words(mediaId('0'.repeat(64)))

    expect(words).toEqual({ caption: '', credit: '', copyright: '', alt: '' })
  })

  test('no block of bytes stops the readers', () => {
    const headed = fc.tuple(
      fc.constantFrom(
        '',
        '8BIM\x04\x04\0\0\0\0\0\x20\x1c\x02',
        'Exif\0\0II*\0\b\0\0\0',
        'MM\0*',
        '<dc:rights>',
      ),
      fc.uint8Array({ maxLength: 300 }),
    )
    fc.assert(
      fc.property(headed, ([head, rest]) => {
        const block = Buffer.concat([Buffer.from(head, 'latin1'), rest])
        for (const read of [readIptcWords, readExifWords, readXmpWords]) {
          for (const words of Object.values(read(block))) expect(words).toBe(words.trim())
        }
      }),
      { numRuns: 500 },
    )
  })
})

async function wordsIn(bytes: Buffer) {
  const pictures = picturesHere(tempFolder())
  const { id } = must(await pictures.add('picture.jpg', bytes))
  return pictures.words(id)
}
