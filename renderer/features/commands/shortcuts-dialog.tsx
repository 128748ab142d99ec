import { commands } from '../../../shared/model/commands'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showEitherKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { menuNames } from './menu-names'
import './shortcuts-dialog.css'

const writingKeys = [
  ['Bold', ['CmdOrCtrl+B']],
  ['Italic', ['CmdOrCtrl+I']],
  ['Strike', ['CmdOrCtrl+Shift+X']],
  ['Highlight', ['CmdOrCtrl+Alt+H']],
  ['Superscript', ['CmdOrCtrl+.']],
  ['Subscript', ['CmdOrCtrl+Shift+.']],
  ['Code', ['CmdOrCtrl+E']],
  ['Heading 2, 3, 4', ['CmdOrCtrl+Alt+2 … 4']],
  ['Paragraph', ['CmdOrCtrl+Alt+0']],
  ['Numbered list', ['CmdOrCtrl+Shift+7']],
  ['Bulleted list', ['CmdOrCtrl+Shift+8']],
  ['Block quote', ['CmdOrCtrl+Shift+9']],
  ['Link, on selected words', ['CmdOrCtrl+K']],
  ['Paste without form', ['CmdOrCtrl+Shift+V']],
  ['Move a block or an item', ['Alt+Shift+Up', 'Alt+Shift+Down']],
  ['To the toolbar', ['Alt+F10']],
  ['Leave the text', ['Esc']],
] as const

const updatesKeys = [
  ['Next update, or the one before', ['Down', 'Up']],
  ['Write in it', ['Enter']],
  ['Choose several', ['Shift+Down', 'Shift+Up']],
  ['Choose this one, or not', ['Space']],
  ['Choose all that are shown', ['CmdOrCtrl+A']],
  ['Choose none, then show all', ['Esc']],
] as const

const historyKeys = [
  ['Compare with the one before', ['Enter']],
  ['Mark one side of a comparison', ['C']],
  ['Restore', ['R']],
  ['Next change', ['N', 'Alt+Down']],
  ['Change before', ['P', 'Alt+Up']],
] as const

const queueKeys = [
  ['Try again, look, or open', ['Enter']],
  ['Earlier or later', ['Alt+Up', 'Alt+Down']],
  ['Take out of the queue', ['Delete']],
  ['Changed on the site: take theirs', ['T']],
  ['Changed on the site: keep mine', ['K']],
  ['Changed on the site: merge', ['M']],
] as const

/** Keys that are no commands: each is for where the focus is. */
const keysByPlace = [
  ['While writing', writingKeys],
  ['On an update in the list', updatesKeys],
  ['In the history', historyKeys],
  ['In the queue', queueKeys],
] as const

/** Every key there is, from the table that also makes the menu. */
export function ShortcutsDialog() {
  const close = useApp((state) => state.closeDialog)
  return (
    <Dialog
      wide
      title={say('Keyboard shortcuts')}
      onClose={close}
      onSubmit={close}
      foot={
        <button type="submit" className="button main" data-first-focus>
          {say('Close')}
        </button>
      }
    >
      {/* The list may be longer than the window: with the focus in it the keys scroll it. */}
      <div className="shortcuts" role="group" aria-label={say('All shortcuts')} tabIndex={0}>
        {Object.entries(menuNames).map(([menu, name]) => (
          <section key={menu}>
            <h3>{say(name)}</h3>
            <dl>
              {commands.map(({ id, label, menu: its, keys }) =>
                its === menu && keys !== undefined ? (
                  <Line key={id} label={say(label)} keys={[keys]} />
                ) : null,
              )}
            </dl>
          </section>
        ))}
        {keysByPlace.map(([place, keysThere]) => (
          <section key={place}>
            <h3>{say(place)}</h3>
            <dl>
              {keysThere.map(([label, keys]) => (
                <Line key={label} label={say(label)} keys={keys} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Line(props: { readonly label: string; readonly keys: readonly string[] }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <kbd>{showEitherKeys(props.keys, isMac)}</kbd>
      </dd>
    </div>
  )
}
