import { useState } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { ArticleAt } from '../../state/delivery-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'

/** Takes an article from the readers of a site on a server: hidden, or deleted for good. */
export function TakeFromServerDialog(props: ArticleAt & { readonly siteName: string }) {
  const { articleId, targetId, siteName } = props
  const close = useApp((state) => state.closeDialog)
  const takeDown = useApp((state) => state.takeDown)
  const [how, setHow] = useState<'hide' | 'delete'>('hide')
  const submit = async () => {
    if (await takeDown({ articleId, targetId, how })) close()
  }
  return (
    <Dialog
      title={say('Take it from the readers of {siteName}?', { siteName })}
      lead={say('Your text and its history stay here. Other places keep what they have.')}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          cancel={say('Leave it there')}
          submit={how === 'hide' ? say('Hide it') : say('Delete it there')}
          tone="danger"
        />
      }
    >
      <fieldset className="ways">
        <legend className="visually-hidden">{say('How')}</legend>
        {ways.map(({ way, name, what }) => (
          <label key={way} className="check">
            <input
              type="radio"
              name="how"
              checked={how === way}
              autoFocus={way === 'hide'}
              onChange={() => {
                setHow(way)
              }}
            />
            <span>
              <strong>{say(name)}</strong>
              <span className="hint">{say(what)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}

const ways = [
  {
    way: 'hide',
    name: 'Hide it',
    what: 'It becomes a draft there. Publishing again brings it back at the same address.',
  },
  {
    way: 'delete',
    name: 'Delete it there',
    what: 'Gone for good, with its comments there. Publishing again makes a new article.',
  },
] as const
