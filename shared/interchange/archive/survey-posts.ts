import type { Instant } from '../../model/stamp'
import type { ArchiveSurvey, OtherThing } from './archived-post'

/** Counts the posts of an archive. */
export interface PostsSurvey {
  readonly add: (post: CountedPost) => void
  readonly addOther: (what: OtherThing) => void
  readonly done: () => Omit<ArchiveSurvey, 'kind' | 'name' | 'trouble'>
}

/** What a survey takes note of in a post. */
export interface CountedPost {
  readonly isPublished: boolean
  readonly isLive: boolean
  readonly at: Instant | null
  readonly pictures: number
  readonly authors: readonly string[]
}

/** Begins to count. */
export function surveyPosts(): PostsSurvey {
  const count = { published: 0, drafts: 0, live: 0, pictures: 0 }
  const authors = new Set<string>()
  const others = new Map<OtherThing, number>()
  let from: Instant | null = null
  let to: Instant | null = null
  return {
    add: (post) => {
      if (post.isPublished) count.published += 1
      else count.drafts += 1
      if (post.isLive) count.live += 1
      count.pictures += post.pictures
      for (const name of post.authors) authors.add(name)
      if (!post.isPublished || post.at === null) return
      from = from === null ? post.at : Math.min(from, post.at)
      to = to === null ? post.at : Math.max(to, post.at)
    },
    addOther: (what) => {
      others.set(what, (others.get(what) ?? 0) + 1)
    },
    done: () => ({
      ...count,
      from,
      to,
      authors: [...authors].sort(),
      others: [...others].map(([what, number]) => ({ what, count: number })),
    }),
  }
}
