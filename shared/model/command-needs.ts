import type { CommandId } from './commands'
import { pictureCommands, type PictureCommand } from './context-commands'
import type { ArticleKind, ArticleState } from './article'

/** What a window has, as far as commands depend on it. */
export interface AtHand {
  /** The open article; null where none is. */
  readonly article: { readonly kind: ArticleKind; readonly state: ArticleState } | null
  /** The caret is, or was last, in a text that is being written. */
  readonly text: boolean
  /** What can be done with the selected picture. */
  readonly picture: readonly PictureCommand[]
  /** It is a template: it is sent nowhere. */
  readonly isTemplate: boolean
  /** The last posting can still be taken back. */
  readonly canUndoPost: boolean
}

/** What a command cannot do without. One that is not named here can always be given. */
type Need =
  | 'article'
  | 'for-readers'
  | 'posting'
  | 'live-article'
  | 'open-coverage'
  | 'not-live'
  | 'not-ended'
  | 'not-draft'
  | 'text'

const needs: Readonly<Partial<Record<CommandId, Need>>> = {
  'next-day': 'live-article',
  'open-in-window': 'article',
  'copy-link': 'article',
  'save-copy': 'article',
  duplicate: 'article',
  'save-template': 'article',
  archive: 'article',
  bin: 'article',
  'state-live': 'not-live',
  'state-ended': 'not-ended',
  'state-draft': 'not-draft',
  find: 'article',
  replace: 'article',
  'find-next': 'article',
  'find-previous': 'article',
  'next-to-come': 'article',
  'next-comment': 'article',
  'all-comments': 'article',
  'add-comment': 'text',
  'focus-mode': 'article',
  'insert-link': 'text',
  'insert-picture': 'text',
  compose: 'open-coverage',
  post: 'open-coverage',
  'set-aside': 'open-coverage',
  'next-draft': 'open-coverage',
  'delete-draft': 'open-coverage',
  schedule: 'open-coverage',
  'go-to-time': 'live-article',
  'next-key-event': 'live-article',
  'previous-key-event': 'live-article',
  'filter-updates': 'live-article',
  'show-all-updates': 'live-article',
  restamp: 'live-article',
  withdraw: 'live-article',
  reinstate: 'live-article',
  'mark-key-event': 'live-article',
  'mark-summary': 'live-article',
  'mark-pinned': 'live-article',
  'call-confirmed': 'live-article',
  'call-unconfirmed': 'live-article',
  'call-developing': 'live-article',
  'call-nothing': 'live-article',
  'tell-minor': 'article',
  'tell-update': 'article',
  'tell-correction': 'article',
  'tell-clarification': 'article',
  'undo-post': 'posting',
  publish: 'for-readers',
  preview: 'article',
  'see-changes': 'for-readers',
  'publish-at': 'for-readers',
  'open-published': 'for-readers',
  queue: 'article',
  'go-article': 'article',
  'go-inspector': 'article',
  'go-history': 'article',
  'compare-now': 'article',
  'open-past': 'article',
}

/** Whether there is anything for a command to act on. */
export function canGive(command: CommandId, atHand: AtHand): boolean {
  const { article, text, picture } = atHand
  if (isOfPicture(command)) return picture.includes(command)
  const need = needs[command]
  switch (need) {
    case undefined:
      return true
    case 'text':
      return text
    case 'article':
      return article !== null
    case 'for-readers':
      return article !== null && !atHand.isTemplate
    case 'posting':
      return atHand.canUndoPost
    case 'live-article':
      return article?.kind === 'live'
    case 'open-coverage':
      return article?.kind === 'live' && article.state !== 'ended'
    case 'not-live':
      return article !== null && article.state !== 'live'
    case 'not-ended':
      return article !== null && article.state !== 'ended'
    case 'not-draft':
      return article !== null && article.state !== 'draft'
    default:
      return need satisfies never
  }
}

function isOfPicture(command: CommandId): command is PictureCommand {
  return pictureCommands.some((one) => one === command)
}
