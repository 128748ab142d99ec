import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { withArticleLinks } from '../../shared/document/article-links'
import { commentsIn } from '../../shared/document/comments'
import { bodyLines } from '../../shared/document/body-lines'
import type { Body } from '../../shared/document/nodes'
import { renderBody } from '../../shared/document/render-body'
import { findToCome } from '../../shared/document/to-come'
import { labelsFor } from '../../shared/publish/labels'
import { textDirection } from '../../shared/publish/text-direction'
import './comments/comments.css'
import './editor.css'
import type { FoundInText } from './found-in-text'
import { ourPictures } from './our-pictures'
import { markWords } from '../ui/mark-words'
import { showsBody } from './offset-from-point'
import { rangesInView, type LineSpan } from './range-in-view'

/** What an entry that is not being edited is drawn from. */
export interface EntryViewProps {
  readonly body: Body
  readonly language: string
  /** As in `EntryEditorProps`. */
  readonly headingShift?: 0 | 1 | 2
  /** What was looked for and stands in it. */
  readonly found?: readonly FoundInText[]
}

/** An entry as readers see it. A click, also on a link, is the parent's to handle. */
export const EntryView = memo(function EntryView({
  body,
  language,
  headingShift = 0,
  found = nothingFound,
}: EntryViewProps) {
  const element = useRef<HTMLDivElement>(null)
  // Safe: made by the escaping template alone, and again with each body.
  const inner = useMemo(
    () => ({
      __html: renderBody(asLinks(body), {
        headingShift,
        words: labelsFor(language).text,
        ...ourPictures,
      }).markup,
    }),
    [body, headingShift, language],
  )
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    showsBody(current, body)
    const spans = commentsIn(body).flatMap((place) => place.spans)
    const ends = [
      markWords('to-come', rangesInView(current, body, toCome(body))),
      markWords('comment', rangesInView(current, body, spans)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [body])
  useLayoutEffect(() => {
    const { current } = element
    if (current === null || found.length === 0) return
    const ends = [
      markWords('found', rangesInView(current, body, found)),
      markWords(
        'found-now',
        rangesInView(
          current,
          body,
          found.filter(({ now }) => now),
        ),
      ),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [body, found])
  return (
    <div
      ref={element}
      className="coverage-text entry-text entry-view"
      lang={language}
      dir={textDirection(language)}
      dangerouslySetInnerHTML={inner}
    />
  )
})

/** While it is at rest a link goes nowhere: one to another article is to be seen as one. */
function asLinks(body: Body): Body {
  return withArticleLinks(body, (id) => `https://dateline.invalid/${id}`)
}

const nothingFound: readonly FoundInText[] = []

function toCome(body: Body): readonly LineSpan[] {
  return bodyLines(body).flatMap(({ text, fields }, line) => [
    ...findToCome(text).map((span) => ({ line, ...span })),
    ...fields.flatMap(({ field, value }) =>
      findToCome(value).map((span) => ({ line, field, ...span })),
    ),
  ])
}
