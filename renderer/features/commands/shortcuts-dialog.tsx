import { commands } from '../../../shared/model/commands'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { menuNames } from './menu-names'
import './shortcuts-dialog.css'

const writingKeys = [
  ['Bold', 'CmdOrCtrl+B'],
  ['Italic', 'CmdOrCtrl+I'],
  ['Strike', 'CmdOrCtrl+Shift+X'],
  ['Highlight', 'CmdOrCtrl+Alt+H'],
  ['Superscript', 'CmdOrCtrl+.'],
  ['Subscript', 'CmdOrCtrl+Shift+.'],
  ['Code', 'CmdOrCtrl+E'],
  ['Heading 2, 3, 4', 'CmdOrCtrl+Alt+2 … 4'],
  ['Paragraph', 'CmdOrCtrl+Alt+0'],
  ['Numbered list', 'CmdOrCtrl+Shift+7'],
  ['Bulleted list', 'CmdOrCtrl+Shift+8'],
  ['Block quote', 'CmdOrCtrl+Shift+9'],
  ['Link, on selected words', 'CmdOrCtrl+K'],
  ['Paste without form', 'CmdOrCtrl+Shift+V'],
  ['Move a block or an item', 'Alt+Shift+Up or Alt+Shift+Down'],
  ['To the toolbar', 'Alt+F10'],
  ['Leave the text', 'Esc'],
] as const

const historyKeys = [
  ['Compare with the one before', 'Enter'],
  ['Mark one side of a comparison', 'C'],
  ['Restore', 'R'],
  ['Next change', 'N or Alt+Down'],
  ['Change before', 'P or Alt+Up'],
] as const

const queueKeys = [
  ['Try again, look, or open', 'Enter'],
  ['Earlier or later', 'Alt+Up or Alt+Down'],
  ['Take out of the queue', 'Delete'],
  ['Changed on the site: take theirs', 'T'],
  ['Changed on the site: keep mine', 'K'],
  ['Changed on the site: merge', 'M'],
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
                  <Line key={id} label={say(label)} keys={keys} />
                ) : null,
              )}
            </dl>
          </section>
        ))}
        <section>
          <h3>{say('While writing')}</h3>
          <dl>
            {writingKeys.map(([label, keys]) => (
              <Line key={label} label={say(label)} keys={keys} />
            ))}
          </dl>
        </section>
        <section>
          <h3>{say('In the history')}</h3>
          <dl>
            {historyKeys.map(([label, keys]) => (
              <Line key={label} label={say(label)} keys={keys} />
            ))}
          </dl>
        </section>
        <section>
          <h3>{say('In the queue')}</h3>
          <dl>
            {queueKeys.map(([label, keys]) => (
              <Line key={label} label={say(label)} keys={keys} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}

function Line(props: { readonly label: string; readonly keys: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <kbd>{showKeys(props.keys, isMac)}</kbd>
      </dd>
    </div>
  )
}
