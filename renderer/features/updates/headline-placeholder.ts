import { isUntitledKeyEvent, type Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'

/** What stands where an update has no headline: whether it can do without one. */
export function headlinePlaceholder(update: Pick<Update, 'flags' | 'headline'>): string {
  return isUntitledKeyEvent(update)
    ? say('A key event needs a headline')
    : say('Headline, optional')
}
