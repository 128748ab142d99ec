const statuses = ['usable', 'withheld', 'canceled']
const textParts = ['head', 'update', 'body', 'foot', 'foreign']

/** Exactly the markup Dateline writes. Anything else could bring a script to your readers. */
const word =
  /p|h[2-4]|blockquote|ul|ol|li|pre|table|caption|thead|tbody|tr|strong|em|s|code|sub|sup|mark/
    .source
const address = /(?:https?:\/\/|mailto:)[^"<>\s]*/.source
const picture =
  /img src="https?:\/\/[^"<>\s]*" alt="[^"<>]*"(?: width="\d{1,6}" height="\d{1,6}")? loading="lazy"(?: data-picture="[0-9a-z]{1,64}\.[a-z0-9]{1,5} [^"<>\s]*")?/
    .source
const opened = [
  `${word}|br|hr|figcaption`,
  'ul class="checklist"',
  'figure class="table" tabindex="0" aria-label="[^"<>]*"',
  '(?:td|th scope="(?:col|row)")(?: colspan="\\d{1,4}")?(?: rowspan="\\d{1,4}")?(?: class="number")?',
  'code class="language-[^"<>\\s]{1,31}"',
  'figure class="quote(?: pull-quote)?"',
  'span class="check" role="img" aria-label="[^"<>]*"',
  'ol start="\\d{1,9}"',
  `a href="${address}"`,
  'figure class="picture(?: map-picture| shape-\\d{2,3})?"',
  'figure class="gallery"',
  'figure class="embed-card embed-(?:post|video|document)"',
  'figcaption class="caption"',
  'blockquote class="embed-quote"',
  'p class="embed-title"',
  'span class="(?:caption|credit|who|where|embed-author|embed-source|embed-time)"',
  `a class="embed-source" href="${address}"`,
  'aside class="fact-box"',
  'section class="summary-box"',
  'h[2-4] class="box-title"',
  picture,
].join('|')
const tag = new RegExp(
  `<(?:/(?:${word}|a|figure|figcaption|span|td|th|aside|section)|${opened})>`,
  'iy',
)

/** Why an item cannot be taken, as a sentence; undefined: it can. */
export function whyNotAccepted(item, id) {
  if (!isRecord(item)) return 'The body must be an object.'
  if (item.standard?.name !== 'ninjs' || item.standard?.version !== '3.1') {
    return 'standard must say ninjs 3.1.'
  }
  if (item.uri !== `urn:dateline:article:${id}`) return `uri must be urn:dateline:article:${id}.`
  if (item.type !== 'text') return 'type must be text.'
  if (item.profile !== 'live' && item.profile !== 'story') return 'profile must be live or story.'
  if (typeof item.language !== 'string') return 'language is missing.'
  if (!statuses.includes(item.pubStatus)) return `pubStatus must be one of ${statuses.join(', ')}.`
  for (const time of ['embargoedUntil', 'firstCreated']) {
    if (item[time] !== undefined && !isTime(item[time])) return `${time} must be a time.`
  }
  if (!areWords(item.headlines)) return 'headlines must be a list of words with roles.'
  if (!areWords(item.descriptions ?? [])) return 'descriptions must be a list of words with roles.'
  if (!Array.isArray(item.associations)) return 'associations are missing.'
  return item.associations.map(whyNotPart).find((reason) => reason !== undefined)
}

function whyNotPart(part) {
  if (!isRecord(part) || typeof part.name !== 'string' || typeof part.uri !== 'string') {
    return 'A part needs a name and a uri.'
  }
  if (!areWords(part.descriptions ?? [])) return `${part.name}: descriptions must be words.`
  if (part.rel === 'lead') return whyNotLead(part)
  if (!textParts.includes(part.rel)) return `${part.name}: rel is none of ${textParts.join(', ')}.`
  if (part.type !== 'text') return `${part.name}: type must be text.`
  if (!areWords(part.headlines ?? [])) return `${part.name}: headlines must be words.`
  if (part.firstCreated !== undefined && !isTime(part.firstCreated)) {
    return `${part.name}: firstCreated must be a time.`
  }
  for (const body of part.bodies ?? []) {
    if (body?.contentType !== 'text/html' || typeof body.value !== 'string') {
      return `${part.name}: a body must be text/html.`
    }
    const foreign = foreignMarkup(body.value)
    if (foreign !== undefined) return `${part.name}: this markup is not let in: ${foreign}`
  }
  return undefined
}

function whyNotLead(lead) {
  if (lead.type !== 'picture') return 'lead: type must be picture.'
  const isSafe = (lead.renditions ?? []).every(({ href }) => /^https?:\/\//.test(href))
  return isSafe ? undefined : 'lead: a rendition needs an absolute web address.'
}

/** The beginning of the first tag that is not on the list. */
function foreignMarkup(markup) {
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    tag.lastIndex = at
    if (!tag.test(markup)) return markup.slice(at, at + 40)
  }
  return undefined
}

function areWords(words) {
  return (
    Array.isArray(words) &&
    words.every(
      (one) => isRecord(one) && typeof one.role === 'string' && typeof one.value === 'string',
    )
  )
}

function isTime(time) {
  return (
    typeof time === 'string' && /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))
  )
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
