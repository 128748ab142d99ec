import type { Dialog } from './screen-slice'

/** Dialogs that are about the article that was open when they were: nothing of them fits another one. */
const aboutArticle: ReadonlySet<Dialog['kind']> = new Set([
  'restamp',
  'withdraw',
  'schedule',
  'go-to-time',
  'change-many',
  'notice',
  'undecided',
  'next-day',
  'target',
  'publish-at',
  'take-down',
  'crop',
  'open-past',
  'comments',
] as const)

/** What stands over the window once another article is open in it. */
export function dialogOverAnother(dialog: Dialog | null): Dialog | null {
  return dialog !== null && aboutArticle.has(dialog.kind) ? null : dialog
}
