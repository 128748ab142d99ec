/** What has no place in a body, and would pull the words around it together if it were read. */
const withoutWords = [
  'audio, canvas, embed, iframe, input, link, math, meta, object, script, select',
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
  for (const mark of page.querySelectorAll('ul.checklist > li > .check')) {
    // As an item of a checklist says it that is not ours.
    const done = mark.getAttribute('aria-label') === 'Done'
    mark.parentElement?.setAttribute('aria-checked', String(done))
    mark.parentElement?.setAttribute('role', 'checkbox')
    mark.remove()
  }
  for (const picture of page.querySelectorAll('img')) {
    // Which of our pictures it is, only our own copies say; a path of another machine leads nowhere.
    picture.removeAttribute('data-picture')
    if (!/^(?:https?:|data:image\/)/i.test(picture.getAttribute('src') ?? '')) picture.remove()
    else standAlone(picture)
  }
  return page
}

const oneLined = 'ul, ol, dl, table, blockquote, h1, h2, h3, h4, h5, h6'

/** A picture in a list, a quote or a heading goes behind it; the words around it do not run together. */
function standAlone(picture: HTMLImageElement): void {
  let around = picture.closest(oneLined)
  for (let outer = around; outer !== null; outer = outer.parentElement?.closest(oneLined) ?? null) {
    around = outer
  }
  if (around === null) return
  picture.replaceWith(' ')
  around.after(picture)
}
