import { useEffect, useRef } from 'react'
import type { SitePostLine } from '../../../shared/ipc/requests/site-requests'
import { assertNever } from '../../../shared/result'
import { say, spokenLocale } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

const none: readonly SitePostLine[] = []

/** The posts a site listed: headline, state, day, and whether it is here already. */
export function PostList() {
  const posts = useApp((state) => state.bringing.posts ?? none)
  const cursor = useApp((state) => state.bringing.cursor)
  const { pointAtPost, bringInChosen } = useApp.getState()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[cursor]?.scrollIntoView({ block: 'nearest' })
  }, [cursor, posts])
  return (
    <ul
      ref={list}
      className="site-posts"
      id="site-posts"
      role="listbox"
      aria-label={say('Posts on the site')}
      hidden={posts.length === 0}
    >
      {posts.map((post, line) => (
        <li
          key={post.remoteId}
          id={`site-post-${String(line)}`}
          role="option"
          aria-selected={line === cursor}
          // The focus stays in the search: the keys go on working.
          onMouseDown={(event) => {
            event.preventDefault()
            pointAtPost(line)
          }}
          onDoubleClick={() => {
            void bringInChosen()
          }}
        >
          <span className="headline" dir="auto">
            {post.headline === '' ? say('Without a headline') : post.headline}
          </span>
          <span className="post-state">
            {stateWord(post)}
            {post.articleId === null ? null : <strong>{say('is already here')}</strong>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function stateWord({ state, publishedAt }: SitePostLine): string {
  const day =
    publishedAt === null
      ? ''
      : `, ${new Date(publishedAt).toLocaleDateString(spokenLocale(), { day: 'numeric', month: 'short', year: 'numeric' })}`
  switch (state) {
    case 'draft':
      return `${say('Draft')}${day}`
    case 'scheduled':
      return `${say('Scheduled')}${day}`
    case 'public':
      return `${say('Public')}${day}`
    default:
      return assertNever(state)
  }
}
