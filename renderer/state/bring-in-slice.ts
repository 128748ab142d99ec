import type { StateCreator } from 'zustand'
import type { ArticleId, TargetId } from '../../shared/ids'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import {
  bring,
  bringingInFrom,
  chosenPost,
  listed,
  moveCursor,
  notBrought,
  notListed,
  seek,
  type BringingIn,
} from './bringing-in'

/** Bringing in what stands on a site. */
export interface BringInSlice {
  readonly bringing: BringingIn
  /** Opens the dialog on this site, or on the first there is. */
  readonly startBringIn: (from: {
    readonly targetId: TargetId | null
    readonly backToPlaces: boolean
  }) => void
  readonly chooseSite: (targetId: TargetId) => void
  /** Asks the site once she has paused typing. */
  readonly seekPosts: (words: string) => void
  readonly moveAmongPosts: (by: number) => void
  readonly pointAtPost: (line: number) => void
  /**
   * Makes the post under the cursor an article and opens it; one that is here already is opened. Where
   * the site did not answer, it is asked again.
   */
  readonly bringInChosen: () => Promise<void>
}

const pauseMs = 250

/** Nothing is being brought in. */
export const bringInSlice: StateCreator<AppState, [], [], BringInSlice> = (set, get) => {
  const change = (how: (state: BringingIn) => BringingIn) => {
    set(({ bringing }) => ({ bringing: how(bringing) }))
  }
  const list = async (ask: number) => {
    const { targetId, words } = get().bringing
    if (targetId === null || get().bringing.ask !== ask) return
    const told = await newsroom.listSitePosts({ targetId, words: words.slice(0, 500) })
    if (get().bringing.ask !== ask) return
    change((state) => (told.ok ? listed(state, told.value) : notListed(state, told.error)))
  }
  const chooseSite = (targetId: TargetId | null) => {
    change(({ ask }) => bringingInFrom(targetId, ask + 1))
    if (targetId === null) return
    change((state) => seek(state, ''))
    void list(get().bringing.ask)
  }
  return {
    bringing: bringingInFrom(null, 0),
    startBringIn: ({ targetId, backToPlaces }) => {
      const sites = get().desk?.settings.targets.filter(({ kind }) => kind !== 'folder') ?? []
      chooseSite(targetId ?? sites[0]?.id ?? null)
      get().openDialog({ kind: 'bring-in', backToPlaces })
    },
    chooseSite,
    seekPosts: (words) => {
      change((state) => seek(state, words))
      const { ask } = get().bringing
      setTimeout(() => void list(ask), pauseMs)
    },
    moveAmongPosts: (by) => {
      change((state) => moveCursor(state, by))
    },
    pointAtPost: (line) => {
      change((state) => moveCursor(state, line - state.cursor))
    },
    bringInChosen: () => bringInChosen({ change, get }),
  }
}

async function bringInChosen({
  change,
  get,
}: {
  readonly change: (how: (state: BringingIn) => BringingIn) => void
  readonly get: () => AppState
}): Promise<void> {
  const post = chosenPost(get().bringing)
  const { targetId, waiting, words, trouble } = get().bringing
  if (post === null && trouble !== null) {
    get().seekPosts(words)
    return
  }
  // While a list is awaited, the one on the screen is for other words than those typed.
  if (post === null || targetId === null || waiting !== null) return
  if (post.articleId !== null) {
    await show(post.articleId, get)
    return
  }
  change(bring)
  const { ask } = get().bringing
  const brought = await newsroom.bringIn({ targetId, remoteId: post.remoteId })
  const isAwaited = get().dialog?.kind === 'bring-in' && get().bringing.ask === ask
  await get().loadLibrary()
  if (!brought.ok) {
    if (isAwaited) change((state) => notBrought(state, brought.error))
    else get().tellTrouble(brought.error)
    return
  }
  const { articleId, leftBehind } = brought.value
  if (isAwaited) await show(articleId, get)
  const isWhole = leftBehind.length === 0
  if (isWhole && isAwaited) return
  get().tellNews({
    text: broughtWords(post.headline, leftBehind),
    lasts: isWhole ? 5_000 : 0,
  })
}

function broughtWords(headline: string, left: readonly string[]): string {
  if (left.length === 0) return say('“{headline}” was brought in.', { headline })
  return say(
    '“{headline}” was brought in. Not taken along: {left}. It stays on the site until you publish, and you are asked first.',
    { headline, left: left.join(', ') },
  )
}

async function show(id: ArticleId, get: () => AppState): Promise<void> {
  get().closeDialog()
  await get().openArticle(id)
}
