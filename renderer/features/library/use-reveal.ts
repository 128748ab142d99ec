import { useEffect } from 'react'
import type { PartKind } from '../../../shared/search/searchable-parts'
import { useApp } from '../../state/app-store'
import type { Revealed } from '../../state/reveal-slice'
import type { Phrase } from '../../../shared/words/german'
import { say } from '../../../shared/words/say'
import { lightUp } from './light-up'

/** How many frames a text may take to be drawn; then it may still become an editor. */
const patience = 40
const settling = 12

/** Brings the place she was led to into sight, and lights up the words she looked for. */
export function useReveal(): void {
  const revealed = useApp((state) => state.revealed)
  useEffect(() => {
    if (revealed === null) {
      lightUp(null, '')
      return undefined
    }
    let left = patience
    let seen = false
    let next = requestAnimationFrame(function look() {
      const place = placeOf(revealed)
      if (place !== null && !seen) {
        seen = true
        left = settling
      }
      if (place !== null) show(place, revealed)
      left -= 1
      if (left > 0) next = requestAnimationFrame(look)
    })
    return () => {
      cancelAnimationFrame(next)
    }
  }, [revealed])
}

function show(place: Element, { entryId, words }: Revealed): void {
  const first = lightUp(place, words)
  bringIntoSight(first ?? place)
  const field = entryId === null && place instanceof HTMLTextAreaElement ? place : null
  if (field !== document.activeElement) field?.focus({ preventScroll: true })
}

// The browser’s own way would also push the window’s fixed frame about.
function bringIntoSight(what: Range | Element): void {
  const scroller = document.querySelector('.article-scroller')
  if (scroller === null) return
  const box = what.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  if (box.top >= frame.top + 48 && box.bottom <= frame.bottom - 48) return
  scroller.scrollTop += box.top - frame.top - frame.height / 3
}

function placeOf({ entryId, part }: Revealed): Element | null {
  if (entryId === null) {
    const label = labels[part]
    if (label === undefined) return document.querySelector('.coverage-head')
    return document.querySelector(
      `.coverage-head :is(textarea, .people-field)[aria-label^="${say(label)}"]`,
    )
  }
  const { coverage, composer } = useApp.getState()
  if (coverage?.body.id === entryId) return document.querySelector('#original-entry')
  if (composer.entryId === entryId && coverage?.article.state !== 'ended') {
    return document.querySelector('.composer-card')
  }
  return document.querySelector(`[data-update="${CSS.escape(entryId)}"]`)
}

/** The fields above the text, by how they are called there. */
const labels: Readonly<Partial<Record<PartKind, Phrase>>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  credit: 'Credit',
  description: 'Alt text',
  byline: 'Byline',
  'previous-day': 'Previous day: headline',
}
