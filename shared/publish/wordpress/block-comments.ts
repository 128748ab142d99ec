/** One block of a post's content, as WordPress marks it with comments. */
export interface BlockSpan {
  /** Such as `paragraph` or `jetpack/map`; WordPress's own are without `core/`. */
  readonly name: string
  /** What the comment says of the block, as it stands there: JSON, or empty. */
  readonly json: string
  /** The beginning of what follows that comment: the block's element. */
  readonly element: string
  /** Where its first comment begins and its last one ends, in the content. */
  readonly start: number
  readonly end: number
}

interface BlockComment extends BlockSpan {
  readonly kind: 'open' | 'close' | 'whole'
}

/**
 * The outermost blocks of a content, in order. White space and the order of a comment's fields do not
 * matter; a comment without its counterpart ends with the content, or is passed over.
 */
export function outermostBlocks(content: string): readonly BlockSpan[] {
  const blocks: BlockSpan[] = []
  const open: BlockComment[] = []
  // By name: a stray end must not be looked for in all that is open.
  const waiting = new Map<string, number>()
  const count = (name: string, by: 1 | -1) => waiting.set(name, (waiting.get(name) ?? 0) + by)
  for (const comment of blockComments(content)) {
    if (comment.kind === 'open') {
      open.push(comment)
      count(comment.name, 1)
    } else if (comment.kind === 'whole') {
      if (open.length === 0) blocks.push(comment)
    } else if ((waiting.get(comment.name) ?? 0) > 0) {
      let opened = open.pop()
      while (opened !== undefined) {
        count(opened.name, -1)
        if (opened.name === comment.name) break
        opened = open.pop()
      }
      if (opened !== undefined && open.length === 0) blocks.push({ ...opened, end: comment.end })
    }
  }
  const [unclosed] = open
  return unclosed === undefined ? blocks : [...blocks, { ...unclosed, end: content.length }]
}

/** The blocks that begin in a content, at any depth, with what their comments say. */
export function blocksWithin(
  content: string,
): readonly Pick<BlockSpan, 'name' | 'json' | 'element'>[] {
  return blockComments(content).filter(({ kind }) => kind !== 'close')
}

const longestTag = 600

function blockComments(content: string): readonly BlockComment[] {
  const comments: BlockComment[] = []
  let from = 0
  for (;;) {
    const start = content.indexOf('<!--', from)
    if (start === -1) return comments
    // No JSON that WordPress writes holds the end of a comment.
    const close = content.indexOf('-->', start + 4)
    if (close === -1) return comments
    const end = close + 3
    const comment = readComment(content.slice(start + 4, close))
    const element = content.slice(end, end + longestTag)
    if (comment !== null) comments.push({ ...comment, element, start, end })
    from = comment === null ? start + 4 : end
  }
}

function readComment(text: string): Pick<BlockComment, 'kind' | 'name' | 'json'> | null {
  const trimmed = text.trim()
  const head = /^(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?=[\s/{]|$)/.exec(trimmed)
  if (head === null || text === text.trimStart()) return null
  const [all, slash = '', name = ''] = head
  const rest = trimmed.slice(all.length).trim()
  const whole = rest.endsWith('/')
  return {
    kind: slash === '/' ? 'close' : whole ? 'whole' : 'open',
    name: name.replace(/^core\//, ''),
    json: (whole ? rest.slice(0, -1) : rest).trim(),
  }
}
