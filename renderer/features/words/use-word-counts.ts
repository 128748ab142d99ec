import { useEffect, useState } from 'react'
import type { Body } from '../../../shared/document/nodes'
import type { Coverage } from '../../../shared/model/coverage'
import { countWords } from '../../../shared/history/word-tokens'
import { runAtRest } from '../../platform/between-keys'
import { useApp } from '../../state/app-store'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { countCalmly, wordsIn } from './count-calmly'

/** Counted when she pauses: a number that runs along draws the eye from the words. */
const restMs = 600

/** How long the texts at hand are. */
export interface WordCounts {
  /** The entry in hand; null where the article is that entry alone, or none was entered. */
  readonly entry: number | null
  /** All that readers get or will get: what was withdrawn is not counted. */
  readonly article: number
}

/** The words of the entry in hand and of the article, as they were at the last pause. */
export function useWordCounts(): WordCounts | null {
  const coverage = useAppBetweenKeys((state) => state.coverage)
  const inHand = useApp((state) =>
    state.lastKey === 'composer' ? state.composer.entryId : state.lastKey,
  )
  const [counts, setCounts] = useState<WordCounts | null>(null)
  useEffect(() => {
    if (coverage === null) return
    let stop = (): void => undefined
    const callOff = runAtRest(restMs, () => {
      const { language, headline, standfirst } = coverage.article.fields
      const above = countWords(`${headline}\n${standfirst}`, language)
      const entry = coverage.article.kind === 'live' ? bodyOf(coverage, inHand) : null
      stop = countCalmly({ bodies: bodiesOf(coverage), language }, (words) => {
        setCounts({
          entry: entry === null ? null : wordsIn(entry, language),
          article: above + words,
        })
      })
    })
    return () => {
      callOff()
      stop()
    }
  }, [coverage, inHand])
  return coverage === null ? null : counts
}

/** How many words are selected in a text, once the selection rests; 0: none. */
export function useSelectedWords(language: string): number {
  const [words, setWords] = useState(0)
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      clearTimeout(rest)
      rest = setTimeout(() => {
        setWords(countWords(selectedText(), language))
      }, 200)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(rest)
      document.removeEventListener('selectionchange', look)
    }
  }, [language])
  return words
}

function selectedText(): string {
  const selection = window.getSelection()
  const node = selection?.anchorNode ?? null
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  if (selection === null || selection.isCollapsed) return ''
  return element?.matches('.entry-text, .entry-text *') === true ? selection.toString() : ''
}

function bodiesOf({ article, body, updates }: Coverage): readonly Body[] {
  const shown = article.kind === 'live' ? updates : []
  return [body, ...shown.filter(({ state }) => state !== 'withdrawn')].map((entry) => entry.body)
}

function bodyOf({ body, updates }: Coverage, id: string | null): Body | null {
  if (id === null) return null
  return id === body.id ? body.body : (updates.find((update) => update.id === id)?.body ?? null)
}
