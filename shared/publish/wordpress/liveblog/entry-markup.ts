import { html, htmlIf, joinHtml, noHtml, type Html } from '../../../document/html'
import { renderBody } from '../../../document/render-body'
import type { ArticleId, EntryId } from '../../../ids'
import { labelsFor } from '../../labels'
import type { PageLabels } from '../../page-labels'
import { setApartThere } from '../../remote/pictures-there'
import type { RemotePart } from '../../remote/remote-content'
import { isMarked } from '../../update-marks'
import { markAnchor, markClasses } from '../part-mark'
import { headingShift, partClass } from '../part-markup'
import { guardWords } from './guard-words'

/** An update as an entry is made of it. */
export interface UpdatePart extends RemotePart {
  readonly key: EntryId
}

/** Says that the plug-in itself names the writers, so that the text need not. */
export const namedClass = 'dateline-by'
/** By this class in an entry’s text the plug-in puts the entry into its list of key events. */
export const keyClass = 'type-key'

/** Whether a part is an update; what stands around the updates belongs to the post itself. */
export function isUpdate(part: RemotePart): part is UpdatePart {
  const { key } = part
  return key !== 'head' && key !== 'body' && key !== 'foot' && key !== 'foreign'
}

/** Whether an update belongs into the list of key events. */
export function wantsKey({ mark }: Pick<RemotePart, 'mark'>): boolean {
  return isMarked(mark, 'keyEvent') || isMarked(mark, 'summary')
}

/**
 * The markup of an entry. It says whose it is by class and id, so that it is found again. Its first line,
 * by which the plug-in names it among the key events, holds label and headline, or the first words.
 */
export function entryMarkup(
  part: UpdatePart,
  {
    article,
    isNamed,
    language = 'en',
  }: { readonly article: ArticleId; readonly isNamed: boolean; readonly language?: string },
): string {
  const { key, stamp, label, mark, headline, byline, body, notes } = part
  const own = { article, id: key, at: stamp, authors: [] }
  const labels = labelsFor(language)
  const shift = headingShift(part)
  const text = renderBody(body, { headingShift: shift, words: labels.text, ...setApartThere })
  // That it is a key event is said by the plug-in.
  const saidMark = mark === labels.keyEvent ? '' : mark
  const [first, ...rest] = [
    headline === '' ? noHtml : html`<h3 class="${partClass.headline}">${headline}</h3>`,
    small(partClass.byline, isNamed ? '' : byline),
    text,
    ...notes.map((note) => small(partClass.note, note)),
  ].filter(({ markup }) => markup !== '')
  const opening = joinHtml(
    [labelOf(label, part), small(partClass.mark, saidMark), first ?? noHtml].filter(
      ({ markup }) => markup !== '',
    ),
    ' ',
  )
  const classes = `${markClasses(own)}${isNamed ? ` ${namedClass}` : ''}`
  const inside = joinHtml([opening, ...rest], '\n')
  return guardWords(
    html`<div class="${classes}" id="${markAnchor(own) ?? ''}"${languageOf(labels, language)}>${inside}</div>`
      .markup,
  )
}

// By it the words that the plug-in says in place of ours are known again. English needs none: entries
// of before had none.
function languageOf(labels: PageLabels, language: string): Html {
  return htmlIf(labels !== labelsFor('en'), () => html` lang="${language}"`)
}

function labelOf(label: string, part: UpdatePart): Html {
  const key = htmlIf(wantsKey(part), () => html`<span class="${keyClass}"></span>`)
  if (label === '' && key === noHtml) return noHtml
  return html`<p class="${partClass.label}">${key}<strong>${label}</strong></p>`
}

function small(className: string, words: string): Html {
  return words === '' ? noHtml : html`<p class="${className}"><small>${words}</small></p>`
}
