import { useLayoutEffect, useMemo, useRef } from 'react'
import { contentOfEntry } from '../../../shared/history/entry-content'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import type { EntryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { ChangedFields } from '../history/changed-fields'
import { ChangedText, shiftOf } from '../history/changed-text'
import { useSeenNow } from './use-seen-now'

/** What readers see of a text now, against what stands: old and new in one. */
export function ChangeSinceSeen({ entryId }: { readonly entryId: EntryId | null }) {
  const seen = useSeenNow()
  const coverage = useApp((state) => state.coverage)
  const shown = useMemo(() => {
    if (seen === null || coverage === null) return null
    const [before, after] = [contentOfEntry(seen, entryId), contentOfEntry(coverage, entryId)]
    if (before === null || after === null) return null
    return { after, difference: diffRevisions(before, after, coverage.article.fields) }
  }, [seen, coverage, entryId])
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    showFirstChange(box.current)
  }, [shown])
  if (shown === null || coverage === null) return null
  const { after, difference } = shown
  return (
    <div
      ref={box}
      className="since-seen looking-text"
      role="group"
      aria-label={say('The change')}
      tabIndex={0}
    >
      <ChangedFields fields={difference.fields.filter(({ field }) => readerFields.has(field))} />
      {after.kind === 'fields' ? null : (
        <ChangedText
          changes={difference.blocks}
          view="inline"
          language={coverage.article.fields.language}
          headingShift={shiftOf(after)}
        />
      )}
    </div>
  )
}

/** In a long text the change may stand far below the first line. */
function showFirstChange(box: HTMLElement | null): void {
  const first = box?.querySelector('ins, del, [data-change]')
  if (box === null || first === null || first === undefined) return
  const above = first.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += above - box.clientHeight / 3
}

const readerFields: ReadonlySet<string> = new Set([
  'Headline',
  'Standfirst',
  'Caption',
  'Credit',
  'Alt text',
  'Map credit',
  'Map in words',
])
