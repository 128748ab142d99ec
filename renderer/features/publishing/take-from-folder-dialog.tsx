import { useState, type ReactNode } from 'react'
import { safeWebUrl } from '../../../shared/document/safe-url'
import type { Instead } from '../../../shared/model/instead'
import { say } from '../../../shared/words/say'
import type { LinkableArticle } from '../../editor/article-source'
import { useApp } from '../../state/app-store'
import type { ArticleAt } from '../../state/delivery-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { ArticleChoice } from './article-choice'

/** Takes an article from a site in a folder, and asks what readers find instead. */
export function TakeFromFolderDialog(props: ArticleAt & { readonly siteName: string }) {
  const { articleId, targetId, siteName } = props
  const close = useApp((state) => state.closeDialog)
  const takeDown = useApp((state) => state.takeDown)
  const [way, setWay] = useState<Instead['kind']>('notice')
  const [reason, setReason] = useState('')
  const [article, setArticle] = useState<LinkableArticle | null>(null)
  const [url, setUrl] = useState('')
  const instead = insteadOf(way, { reason, article, url })
  const submit = async () => {
    if (instead === null) return
    if (await takeDown({ articleId, targetId, how: 'hide', instead })) close()
  }
  return (
    <Dialog
      title={say('Take it from the readers of {siteName}?', { siteName })}
      lead={say(
        'Its pages and pictures go. Your text and its history stay here, and publishing again brings it back at the same address.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          cancel={say('Leave it there')}
          submit={say('Take it down')}
          tone="danger"
          disabled={instead === null}
        />
      }
    >
      <fieldset className="ways">
        <legend>{say('What readers find there instead')}</legend>
        <Way way="notice" {...{ chosen: way, onChoose: setWay }}>
          <TextField
            name={say('Reason')}
            value={reason}
            onChange={setReason}
            hint={say('Readers see it. It may stay empty.')}
          />
        </Way>
        <Way way="article" {...{ chosen: way, onChoose: setWay }}>
          <ArticleChoice chosen={article} onChoose={setArticle} />
        </Way>
        <Way way="web" {...{ chosen: way, onChoose: setWay }}>
          <TextField
            name={say('Web address')}
            type="url"
            value={url}
            onChange={setUrl}
            placeholder="https://"
          />
        </Way>
      </fieldset>
    </Dialog>
  )
}

/** One way, and below it what it needs while it is chosen. */
function Way(props: {
  readonly way: Instead['kind']
  readonly chosen: Instead['kind']
  readonly onChoose: (way: Instead['kind']) => void
  readonly children: ReactNode
}) {
  const { way, chosen, onChoose, children } = props
  const { name, what } = words[way]
  return (
    <div className="way">
      <label className="check">
        <input
          type="radio"
          name="instead"
          checked={chosen === way}
          data-first-focus={way === 'notice' ? true : undefined}
          onChange={() => {
            onChoose(way)
          }}
        />
        <span>
          <strong>{say(name)}</strong>
          <span className="hint">{say(what)}</span>
        </span>
      </label>
      {chosen === way ? <div className="way-more">{children}</div> : null}
    </div>
  )
}

const words = {
  notice: {
    name: 'A page that says so',
    what: 'Short and honest; search engines are asked to forget it.',
  },
  article: {
    name: 'Another article',
    what: 'They are led on to one that is published there.',
  },
  web: {
    name: 'A page elsewhere',
    what: 'They are led on to any address on the web.',
  },
} as const

/** What she asks for; null while something is missing. */
function insteadOf(
  way: Instead['kind'],
  of: {
    readonly reason: string
    readonly article: LinkableArticle | null
    readonly url: string
  },
): Instead | null {
  switch (way) {
    case 'notice':
      return { kind: 'notice', reason: of.reason.trim() }
    case 'article':
      return of.article === null ? null : { kind: 'article', id: of.article.id }
    case 'web': {
      const url = safeWebUrl(of.url)
      return url === null ? null : { kind: 'web', url }
    }
  }
}
