/**
 * The editor's page, brought to the published form. Each step is one difference between the two that
 * we know and accept; whatever is not listed here fails the test.
 */
export function asPublished(editorHtml: string): string {
  const page = parse(editorHtml)
  dropManagedBreaks(page)
  formatsAsElements(page)
  linesOfCode(page)
  nestedListsIntoItems(page)
  marksInItems(page)
  groupsOfRows(page)
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

/**
 * Lexical shows one format by its element and the others by class; readers get them nested, and as one
 * what is parted by a comment alone.
 */
function formatsAsElements(page: HTMLElement): void {
  let before: { readonly run: Node; readonly text: Text; readonly tags: string } | null = null
  for (const run of all(page, '[data-lexical-text]')) {
    const text = document.createTextNode(run.textContent ?? '')
    const inner = run.firstElementChild ?? run
    const has = (tag: string, name?: string): boolean =>
      run.tagName === tag.toUpperCase() ||
      inner.tagName === tag.toUpperCase() ||
      (name !== undefined && inner.classList.contains(name))
    const tags = [
      ...(has('strong') ? ['strong'] : []),
      ...(has('em', 'editor-italic') ? ['em'] : []),
      ...(has('s', 'editor-strike') ? ['s'] : []),
      ...(has('mark', 'editor-highlight') ? ['mark'] : []),
      ...(has('sup', 'editor-superscript') ? ['sup'] : []),
      ...(has('sub', 'editor-subscript') ? ['sub'] : []),
      ...(has('code', 'editor-code') ? ['code'] : []),
    ]
    if (before !== null && before.run === run.previousSibling && before.tags === tags.join()) {
      before.text.data += text.data
      run.remove()
      continue
    }
    const wrapped = tags.reduceRight<Text | HTMLElement>((words, tag) => {
      const element = document.createElement(tag)
      element.append(words)
      return element
    }, text)
    run.replaceWith(wrapped)
    before = { run: wrapped, text, tags: tags.join() }
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

/** In code a line end is a character. */
function linesOfCode(page: HTMLElement): void {
  for (const code of all(page, 'pre > code')) {
    trimBreaks(code)
    for (const lineEnd of code.querySelectorAll('br')) lineEnd.replaceWith('\n')
    code.normalize()
    if (code.textContent?.trim() === '') code.parentElement?.remove()
  }
}

/** What is done and what is open is drawn before the words; readers get it as a word that is named. */
function marksInItems(page: HTMLElement): void {
  for (const item of all(page, 'ul.checklist > li')) {
    const done = item.classList.contains('done')
    const own = [...item.childNodes].some((node) => !['UL', 'OL'].includes(node.nodeName))
    if (own) item.prepend(markOf(done))
  }
}

function markOf(done: boolean): HTMLElement {
  const mark = document.createElement('span')
  mark.className = done ? 'check done' : 'check'
  mark.setAttribute('role', 'img')
  mark.setAttribute('aria-label', done ? 'Done' : 'To do')
  mark.append(done ? '☑ ' : '☐ ')
  return mark
}

/** Lexical has rows and cells with a paragraph in each; readers get the heading apart, and lines in cells. */
function groupsOfRows(page: HTMLElement): void {
  for (const table of all(page, 'figure.table > table')) {
    for (const line of table.querySelectorAll(':is(td, th) > p')) {
      trimBreaks(line)
      line.replaceWith(...(isBlank(line) ? [] : line.childNodes))
    }
    for (const gap of table.querySelectorAll('[class=""]')) gap.removeAttribute('class')
    const rows = [...table.querySelectorAll('tr')]
    const implied = table.querySelector('tbody')
    const heads = rows.slice(0, rows[0]?.lastElementChild?.tagName === 'TH' ? 1 : 0)
    for (const head of table.querySelectorAll('th')) {
      head.setAttribute('scope', heads.some((row) => row.contains(head)) ? 'col' : 'row')
    }
    for (const [name, group] of [
      ['thead', heads],
      ['tbody', rows.slice(heads.length)],
    ] as const) {
      const element = document.createElement(name)
      element.append(...group)
      if (group.length > 0) table.append(element)
    }
    implied?.remove()
    table.parentElement?.setAttribute('tabindex', '0')
    if ([...table.querySelectorAll('td, th')].every(isBlank)) table.parentElement?.remove()
  }
}

// Not typed in: drawn as they are published.
const cards = 'figure.picture, figure.gallery, figure.embed-card'

/** A quote's words are a paragraph to readers. */
function wrapQuotes(page: HTMLElement): void {
  for (const quote of all(page, 'blockquote').filter((one) => one.closest(cards) === null)) {
    const paragraph = document.createElement('p')
    paragraph.append(...quote.childNodes)
    quote.append(paragraph)
  }
}

/** Readers get no line and no link without a word, and no breaks at the edges of a line. */
function dropBlank(page: HTMLElement): void {
  for (const line of all(page, 'p, h2, h3, h4')) {
    if (!isBlank(line)) trimBreaks(line)
    else if (line.parentElement?.tagName === 'BLOCKQUOTE') {
      const quote = line.parentElement
      ;(quote.closest('figure') ?? quote).remove()
    } else line.remove()
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

// These have a side on which something stands: a bar, bullets, the first column.
const sided = 'blockquote, figure.quote, ul, ol, figure.table'

/** The numbers Lexical counts, its own marks and classes, and the direction of what has no side. */
function dropAttributes(page: HTMLElement): void {
  for (const element of all(page, '*')) {
    // A picture is not typed in: the two are the same to the last attribute, but for Lexical's own.
    if (element.closest(cards) !== null) {
      element.removeAttribute('contenteditable')
      element.removeAttribute('data-lexical-decorator')
      continue
    }
    if (element.matches('.check, .who, .where')) continue
    if (!element.matches(sided)) element.removeAttribute('dir')
    if (element.closest('figure.table') !== null) {
      for (const name of ['contenteditable', 'style']) element.removeAttribute(name)
      continue
    }
    const kept = element.matches(
      '.unknown-block, .unknown-inline, .quote, ul.checklist, code[class], aside, section, .box-title',
    )
    for (const { name } of [...element.attributes]) {
      const ours = [
        'href',
        'start',
        'rel',
        'target',
        'title',
        'style',
        'data-type',
        'dir',
      ].includes(name)
      const isOurs = ours || (kept && ['class', 'role'].includes(name))
      if (!isOurs) element.removeAttribute(name)
    }
  }
}

function withoutLayout(page: HTMLElement): HTMLElement {
  // The order of attributes says nothing.
  for (const element of all(page, `${sided}, figure.table *`)) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const { name } of attributes) element.removeAttribute(name)
    for (const { name, value } of attributes) element.setAttribute(name, value)
  }
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
