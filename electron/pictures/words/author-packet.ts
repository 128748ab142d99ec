import type { EmbeddedWords } from './embedded-words'

/**
 * An XMP packet that says who made a picture and whose it is, as its file said it; empty where it
 * said neither. A picture passed on without its page still names its photographer.
 */
export function authorPacket({ creator, provider, copyright }: EmbeddedWords): string {
  const properties = [
    creator === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escape(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright === ''
      ? ''
      : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escape(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    provider === '' ? '' : `<photoshop:Credit>${escape(provider)}</photoshop:Credit>`,
  ].join('')
  if (properties === '') return ''
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    `${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`,
  ].join('')
}

function escape(text: string): string {
  return text
    .slice(0, 2_000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
