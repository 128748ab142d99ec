import { isUntitledKeyEvent, type Update } from '../../../shared/model/update'

/** What stands where an update has no headline: whether it can do without one. */
export function headlinePlaceholder(update: Pick<Update, 'flags' | 'headline'>): string {
  return isUntitledKeyEvent(update) ? 'A key event needs a headline' : 'Headline, optional'
}
