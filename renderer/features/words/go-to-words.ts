import type { ArticleWords } from '../../../shared/document/article-words'
import type { CardField } from '../../../shared/document/card-words'
import type { EntryId } from '../../../shared/ids'
import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import type { Active } from '../../state/active'
import { editorAtHand } from '../article/written-text'

/** Selects words of the article wherever they stand, so that typing takes their place. */
export function goToWords({ place, from, to }: ArticleWords): void {
  const { activate, stopLooking, showPreview } = useApp.getState()
  stopLooking()
  showPreview(null)
  switch (place.kind) {
    case 'field':
      selectInField(articleFields[place.field], { from, to })
      return
    case 'update-headline':
      activate({ key: keyOf(place.entryId), caret: 'start' })
      whenDrawn(() => {
        selectInField(headlineOf(place.entryId), { from, to })
      })
      return
    case 'text':
      activate({ key: keyOf(place.entryId), caret: place.start + to })
      whenDrawn(() => {
        editorAtHand()?.select(place.start + from, place.start + to)
        bringIntoSight(caretElement)
      })
      return
    case 'card':
      // Its words are fields that come when it is selected.
      activate({ key: keyOf(place.entryId), caret: place.start })
      whenDrawn(() => {
        editorAtHand()?.selectCard(place.line)
        whenDrawn(() => {
          selectInField(cardField(place.line, place.field), { from, to })
        })
      })
      return
    default:
      assertNever(place)
  }
}

/** By what the window calls an entry: the one in the composer is the composer. */
export function keyOf(entryId: EntryId): Active['key'] {
  const { composer, coverage } = useApp.getState()
  const open = coverage?.article.state !== 'ended'
  return open && composer.entryId === entryId ? 'composer' : entryId
}

const articleFields = {
  headline: '.coverage-head .headline textarea',
  standfirst: '.coverage-head .standfirst textarea',
  caption: '.lead-picture .caption textarea',
  credit: '.lead-picture .credit textarea',
  alt: '.lead-picture .alt-line textarea',
} as const

/** Fields say which line of the text they are, and which field of it. */
function cardField(line: number, field: CardField): string {
  const places = `:is([data-field='${field}'], .${field}, .${field}-line)`
  return `[data-card-line='${String(line)}'] ${places} :is(textarea, input)`
}

function headlineOf(entryId: EntryId): string {
  return keyOf(entryId) === 'composer'
    ? '.composer-card .composer-headline textarea'
    : `[data-update='${CSS.escape(entryId)}'] .update-headline textarea`
}

function selectInField(selector: string, span: { readonly from: number; readonly to: number }) {
  const field = document.querySelector(selector)
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(span.from, span.to)
  bringIntoSight(() => field)
}

function caretElement(): Element | null {
  const node = window.getSelection()?.focusNode ?? null
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

/** Again when the cards around it have been measured: they move it. */
function bringIntoSight(element: () => Element | null): void {
  const scroll = (): void => element()?.scrollIntoView({ block: 'center' })
  scroll()
  whenDrawn(() => {
    scroll()
    whenDrawn(scroll)
  })
}

function whenDrawn(run: () => void): void {
  requestAnimationFrame(run)
}
