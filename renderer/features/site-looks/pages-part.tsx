import { useState } from 'react'
import { sitePagePath } from '../../../shared/publish/site-page-path'
import type { SitePageText } from '../../../shared/model/site-design'
import { say } from '../../../shared/words/say'
import type { LooksPart } from './looks-part'
import { moveInList } from './move-in-list'
import { PageFields } from './page-fields'
import { focusSoon, RowActs } from './row-acts'

const most = 100
const emptyPage: SitePageText = { slug: '', title: '', markdown: '', role: 'other' }

/** About, policies, contact: pages that are no coverage. One is open at a time. */
export function PagesPart({ draft, set }: LooksPart) {
  const { pages } = draft.design
  const [open, setOpen] = useState<number | null>(null)
  const put = (made: readonly SitePageText[], shown: number | null) => {
    set({ pages: made })
    setOpen(shown)
  }
  return (
    <>
      {pages.length === 0 ? (
        <p className="hint">
          {say(
            'Who you are, how you correct mistakes, how to reach you. Each is linked below every page; search engines are told of policies.',
          )}
        </p>
      ) : (
        <ol className="looks-list" aria-label={say('Pages of the site')}>
          {pages.map((page, at) => (
            <li key={at} className="page-row">
              <PageHead
                {...{ page, at }}
                open={open === at}
                onOpen={() => {
                  setOpen(open === at ? null : at)
                }}
              />
              <RowActs
                id="page"
                {...{ at, count: pages.length }}
                words={nameOf(page, at)}
                onMove={(to) => {
                  put(moveInList(pages, at, to), null)
                }}
                onRemove={() => {
                  put(
                    pages.filter((_, line) => line !== at),
                    null,
                  )
                }}
              />
              {open === at ? (
                <PageFields
                  page={page}
                  at={at}
                  onChange={(made) => {
                    put(
                      pages.map((each, line) => (line === at ? made : each)),
                      at,
                    )
                  }}
                />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        className="button looks-add"
        id="page-add"
        disabled={pages.length >= most}
        onClick={() => {
          put([...pages, emptyPage], pages.length)
          focusSoon(`page-${String(pages.length)}-title`)
        }}
      >
        {say('Add a page')}
      </button>
    </>
  )
}

function PageHead(props: {
  readonly page: SitePageText
  readonly at: number
  readonly open: boolean
  readonly onOpen: () => void
}) {
  const { page, at, open } = props
  return (
    <button
      type="button"
      className="page-head"
      aria-expanded={open}
      aria-controls={open ? `page-${String(at)}-fields` : undefined}
      onClick={props.onOpen}
    >
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      <strong dir="auto">{nameOf(page, at)}</strong>
      <span dir="ltr" className="page-path">
        {page.slug === '' ? '' : sitePagePath(page.slug)}
      </span>
    </button>
  )
}

function nameOf({ title }: SitePageText, at: number): string {
  return title.trim() === '' ? say('page {number}', { number: at + 1 }) : title.trim()
}
