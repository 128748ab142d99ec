import type { ArticleWords } from '../../../shared/document/article-words'
import type { EntryId } from '../../../shared/ids'
import { assertNever } from '../../../shared/result'
import { useApp } from '../../state/app-store'
import type { Active } from '../../state/writing-slice'
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
    case 'picture':
      // Its words are fields that come when it is selected.
      activate({ key: keyOf(place.entryId), caret: place.start })
      whenDrawn(() => {
        editorAtHand()?.selectPicture(place.line)
        whenDrawn(() => {
          selectInField(pictureFields[place.field], { from, to })
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

const pictureFields = {
  caption: '[data-picture-fields] .caption textarea',
  credit: '[data-picture-fields] .credit textarea',
  alt: '[data-picture-fields] .alt-line textarea',
} as const

function headlineOf(entryId: EntryId): string {
  return keyOf(entryId) === 'composer'
    ? '.composer-card .composer-headline'
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
