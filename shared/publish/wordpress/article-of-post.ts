import type { ArticleId } from '../../ids'
import { blocksWithin, outermostBlocks, type BlockSpan } from './block-comments'
import { isOwnMark, readMark, type PartMark } from './part-mark'

/**
 * Which article a post is; null: none of ours. Only the article's own mark says it, at any depth: a post
 * into which somebody copied an update of ours is theirs. Without one, a post that holds nothing but
 * parts of one article is that article.
 */
export function articleOfPost(raw: string): ArticleId | null {
  return ownMarkOf(raw)?.article ?? onlyArticle(raw)
}

/** The first mark of an article itself in a post; null where there is none. */
export function ownMarkOf(raw: string): PartMark | null {
  for (const block of blocksWithin(raw)) {
    const mark = markOf(block)
    if (mark !== null && isOwnMark(mark)) return mark
  }
  return null
}

function onlyArticle(raw: string): ArticleId | null {
  let article: ArticleId | null = null
  let end = 0
  for (const block of outermostBlocks(raw)) {
    const mark = markOf(block)
    const isApart = raw.slice(end, block.start).trim() !== ''
    if (mark === null || isApart || (article !== null && article !== mark.article)) return null
    article = mark.article
    end = block.end
  }
  return raw.slice(end).trim() === '' ? article : null
}

function markOf(block: Pick<BlockSpan, 'name' | 'json' | 'element'>): PartMark | null {
  return block.name === 'group' ? readMark(block) : null
}
