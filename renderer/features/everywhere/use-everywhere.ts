import { useEffect, useState } from 'react'
import { describeError, type AppError } from '../../../shared/app-error'
import { mostReplaced } from '../../../shared/find/find-everywhere'
import type { FindQuery } from '../../../shared/find/find-query'
import { noFilter } from '../../../shared/model/search'
import type { Shelf } from '../../../shared/model/shelf'
import { newsroom } from '../../platform/newsroom'
import { lookThrough, type FoundInArticle } from './look-through'

/** How far the search has come. */
export interface Search {
  readonly found: readonly FoundInArticle[]
  readonly looked: number
  /** Null: it is not known yet. */
  readonly total: number | null
  readonly done: boolean
  /** More was found than can be looked through; the rest was not looked for. */
  readonly tooMany: boolean
  /** Why nothing can be found; empty where it can. */
  readonly trouble: string
}

const idle: Search = {
  found: [],
  looked: 0,
  total: null,
  done: true,
  tooMany: false,
  trouble: '',
}

const begun: Search = { ...idle, done: false }

/** So many articles are looked through at a time: each portion is on the screen before the next. */
const portion = 25
/** She is still typing. */
const pauseMs = 250

/** Looks through all articles for words, from the newest on; each new question stops the one before. */
export function useEverywhere(query: FindQuery): Search {
  const [answer, setAnswer] = useState({ query, search: begun })
  useEffect(() => {
    const asked = new AbortController()
    if (query.words === '') return
    const timer = setTimeout(() => {
      void lookEverywhere(query, asked.signal, (search) => {
        setAnswer({ query, search })
      })
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [query])
  if (query.words === '') return idle
  // What was found for other words is not to be replaced while these are not looked for yet.
  return answer.query === query ? answer.search : begun
}

async function lookEverywhere(
  query: FindQuery,
  overtaken: AbortSignal,
  show: (search: Search) => void,
): Promise<void> {
  show(begun)
  const shelves = await Promise.all([listed('desk'), listed('archive')])
  const [failed] = shelves.flatMap((shelf) => (shelf.ok ? [] : [shelf.error]))
  if (overtaken.aborted) return
  if (failed !== undefined) {
    show(troubled(failed))
    return
  }
  const articles = shelves.flatMap((shelf) => (shelf.ok ? shelf.value.articles : []))
  let search: Search = { ...idle, total: articles.length, done: articles.length === 0 }
  for (let from = 0; !search.done; from += portion) {
    const some = articles.slice(from, from + portion)
    const found = await lookThrough(some, query, overtaken)
    if (overtaken.aborted || found === null) return
    if (!found.ok) {
      show(troubled(found.error))
      return
    }
    const all = [...search.found, ...found.value.articles]
    const tooMany = found.value.isCut || countOf(all) > mostReplaced
    const looked = Math.min(from + portion, articles.length)
    search = {
      ...search,
      found: all,
      looked,
      tooMany,
      done: tooMany || looked === articles.length,
    }
    show(search)
  }
}

function listed(shelf: Shelf) {
  return newsroom.listArticles({ filter: { ...noFilter, shelf }, limit: 50_000 })
}

/** How many words were found in all. */
export function countOf(found: readonly FoundInArticle[]): number {
  return found.reduce((sum, { words }) => sum + words.length, 0)
}

function troubled(error: AppError): Search {
  return { ...idle, trouble: describeError(error) }
}
