/** What has no place in a body, and would pull the words around it together if it were read. */
const withoutWords = [
  'audio, canvas, embed, iframe, img, input, link, math, meta, object, picture, script, select',
  'source, style, svg, template, textarea, title, track, video',
].join(', ')

/** A pasted page without what a body cannot hold: never shown, and no script or picture of it loads. */
export function pastedPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(withoutWords)) element.remove()
  for (const link of page.querySelectorAll('a')) {
    // Without a host it would point into this window.
    if (!/^[a-z][a-z0-9+.-]*:/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href')
    for (const name of ['rel', 'target', 'title']) link.removeAttribute(name)
  }
  return page
}
