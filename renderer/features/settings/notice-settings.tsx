import { say } from '../../../shared/words/say'
import { Check } from '../../ui/check'
import type { SettingPart } from './setting-part'

/** What the system's own notifications are used for. */
export function NoticeSettings({ draft, set }: SettingPart) {
  return (
    <Check
      name={say('Tell of publishing while Dateline is not in front')}
      hint={say(
        'That a publishing was read back or has failed, or that a scheduled update was posted or held, is told by the system’s notifications. A click on one brings the article to the front.',
      )}
      checked={draft.notify}
      onChange={(notify) => {
        set({ notify })
      }}
    />
  )
}
