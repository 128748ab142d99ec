/**
 * The editor's page, brought to the published form. Each step is one difference between the two that
 * we know and accept; whatever is not listed here fails the test.
 */
export function asPublished(editorHtml: string): string {
  const page = parse(editorHtml)
  dropManagedBreaks(page)
  formatsAsElements(page)
  nestedListsIntoItems(page)
  wrapQuotes(page)
  dropBlank(page)
  dropAttributes(page)
  return withoutLayout(page).innerHTML
}

/** Published markup, without the line ends that lay out its source. */
export function publishedForm(markup: string): string {
  return withoutLayout(parse(markup)).innerHTML
}

function parse(markup: string): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = markup
  return page
}

function all(page: HTMLElement, selector: string): Element[] {
  return [...page.querySelectorAll(selector)]
}

/** Where a line is empty, or a caret could not stand, Lexical puts a break or an invisible image. */
function dropManagedBreaks(page: HTMLElement): void {
  for (const managed of all(page, '[data-lexical-managed-linebreak], img:not([src])')) {
    managed.remove()
  }
}

/** Lexical shows one format by its element and the others by class; readers get them nested. */
function formatsAsElements(page: HTMLElement): void {
  for (const run of all(page, '[data-lexical-text]')) {
    const text = document.createTextNode(run.textContent ?? '')
    const tags = [
      ...(run.tagName === 'STRONG' ? ['strong'] : []),
      ...(run.tagName === 'EM' || run.classList.contains('editor-italic') ? ['em'] : []),
      ...(run.classList.contains('editor-strike') ? ['s'] : []),
    ]
    const wrapped = tags.reduceRight<Node>((inner, tag) => {
      const element = document.createElement(tag)
      element.append(inner)
      return element
    }, text)
    run.replaceWith(wrapped)
  }
}

/**
 * Lexical gives a nested list an item of its own; HTML has it in the item before. Items without a word
 * are no items to readers.
 */
function nestedListsIntoItems(page: HTMLElement): void {
  for (const list of all(page, 'ul, ol').reverse()) {
    for (const item of [...list.children]) {
      const lists = [...item.children].filter((child) => ['UL', 'OL'].includes(child.tagName))
      const words = [...item.childNodes].filter((node) => !lists.some((each) => each === node))
      const line = document.createElement('div')
      line.append(...words)
      trimBreaks(line)
      if (!isBlank(line)) item.prepend(...line.childNodes)
      else {
        item.previousElementSibling?.append(...lists)
        if (item.childNodes.length === 0) item.remove()
      }
    }
    if (list.children.length === 0) list.remove()
  }
}

/** A quote's words are a paragraph to readers. */
function wrapQuotes(page: HTMLElement): void {
  for (const quote of all(page, 'blockquote').filter((one) => one.closest('figure') === null)) {
    const paragraph = document.createElement('p')
    paragraph.append(...quote.childNodes)
    quote.append(paragraph)
  }
}

/** Readers get no line and no link without a word, and no breaks at the edges of a line. */
function dropBlank(page: HTMLElement): void {
  for (const line of all(page, 'p, h2, h3, h4')) {
    if (!isBlank(line)) trimBreaks(line)
    else if (line.parentElement?.tagName === 'BLOCKQUOTE') line.parentElement.remove()
    else line.remove()
  }
  // A box shows itself while she has not begun to write in it.
  for (const box of all(page, 'aside, section')) if (isBlank(box)) box.remove()
  for (const link of all(page, 'a')) if (isBlank(link)) link.replaceWith(...link.childNodes)
}

function isBlank(element: Element): boolean {
  return element.querySelector('.unknown-inline') === null && element.textContent?.trim() === ''
}

function trimBreaks(line: Element): void {
  while (line.firstChild?.nodeName === 'BR') line.firstChild.remove()
  while (line.lastChild?.nodeName === 'BR') line.lastChild.remove()
}

/** Direction, the numbers Lexical counts, its own marks and classes. */
function dropAttributes(page: HTMLElement): void {
  for (const element of all(page, '*')) {
    // A picture is not typed in: the two are the same to the last attribute, but for Lexical's own.
    if (element.closest('figure') !== null) {
      element.removeAttribute('contenteditable')
      element.removeAttribute('data-lexical-decorator')
      continue
    }
    const kept = element.matches('.unknown-block, .unknown-inline, aside, section, .box-title')
    for (const { name } of [...element.attributes]) {
      const ours = ['href', 'start', 'rel', 'target', 'title', 'style', 'data-type'].includes(name)
      if (!ours && !(kept && name === 'class')) element.removeAttribute(name)
    }
  }
}

function withoutLayout(page: HTMLElement): HTMLElement {
  for (const container of [page, ...all(page, 'ul, ol, .unknown-block')]) {
    for (const node of [...container.childNodes]) {
      if (node.nodeName !== '#text') continue
      const words = (node.textContent ?? '').trim()
      if (words === '') node.remove()
      else node.textContent = words
    }
  }
  return page
}
