/** Where an article stands with readers, now. */
export function stateOf({ pubStatus, embargoedUntil }, now) {
  if (pubStatus === 'withheld') return 'draft'
  if (pubStatus === 'canceled') return 'withdrawn'
  return embargoedUntil !== undefined && Date.parse(embargoedUntil) > now ? 'scheduled' : 'public'
}

/** The headline, or the words in another role. */
export function wordsOf(list, role) {
  return (list ?? []).find((one) => one.role === role)?.value ?? ''
}

/** An article as readers get it: every part in its order, without any script. */
export function articlePage(item, siteName) {
  const headline = escape(wordsOf(item.headlines, 'main'))
  const standfirst = escape(wordsOf(item.descriptions, 'standfirst'))
  const authors = (item.infoSources ?? []).filter(({ role }) => role === 'author')
  return shell(item.language, headline, [
    `<p><a href="/">${escape(siteName)}</a></p>`,
    `<h1>${headline}</h1>`,
    standfirst && `<p>${standfirst}</p>`,
    authors.length > 0 && `<p>By ${escape(authors.map(({ name }) => name).join(', '))}</p>`,
    ...item.associations.map((part) => (part.rel === 'lead' ? leadPicture(part) : textPart(part))),
  ])
}

/** A page with one thing to say. */
export function noticePage(words) {
  return shell('en', escape(words), [`<h1>${escape(words)}</h1>`])
}

/** The front page: what is public, newest first. */
export function frontPage(siteName, articles) {
  const lines = articles.map(
    ({ id, item }) =>
      `<li><a href="/read/${escape(id)}/">${escape(wordsOf(item.headlines, 'main'))}</a></li>`,
  )
  return shell('en', escape(siteName), [
    `<h1>${escape(siteName)}</h1>`,
    `<ul>${lines.join('')}</ul>`,
  ])
}

function leadPicture({ renditions, descriptions, by }) {
  const address = renditions?.[0]?.href
  const caption = escape(wordsOf(descriptions, 'caption'))
  const alt = escape(wordsOf(descriptions, 'alt'))
  return [
    '<figure>',
    address && `<img src="${escape(address)}" alt="${alt}">`,
    `<figcaption>${caption}${by ? ` <small>${escape(by)}</small>` : ''}</figcaption>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('')
}

function textPart({ name, rel, headlines, by, bodies, descriptions }) {
  const label = escape(wordsOf(headlines, 'label'))
  const mark = escape(wordsOf(headlines, 'mark'))
  const headline = escape(wordsOf(headlines, 'main'))
  const notes = (descriptions ?? []).filter(({ role }) => role === 'note')
  return [
    `<section id="${escape(name)}" class="${escape(rel)}">`,
    (label || mark) && `<p>${[label, mark].filter(Boolean).join(' · ')}</p>`,
    headline && `<h2>${headline}</h2>`,
    by && `<p>${escape(by)}</p>`,
    // It was checked tag by tag when it came in.
    ...(bodies ?? []).map(({ value }) => value),
    ...notes.map(({ value }) => `<p><small>${escape(value)}</small></p>`),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n')
}

function shell(language, title, parts) {
  return `<!doctype html>
<html lang="${escape(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${parts.filter(Boolean).join('\n')}
</html>
`
}

function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
