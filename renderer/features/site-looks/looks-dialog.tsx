import { useState } from 'react'
import type { AppError } from '../../../shared/app-error'
import type { TargetId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { designProblem, type DesignPart } from '../../../shared/publish/design-problem'
import { filledDesign } from '../../../shared/publish/filled-design'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { PartTabs } from '../../ui/part-tabs'
import { TroubleNote } from '../places/trouble-note'
import { LooksBody } from './looks-body'
import { LooksFoot } from './looks-foot'
import { looksParts } from './looks-parts'
import { focusSoon } from './row-acts'
import { useLooksDraft } from './use-looks-draft'
import './site-looks.css'

/** What makes a folder’s site the newsroom’s own. */
export function LooksDialog(props: {
  readonly targetId: TargetId
  readonly backToPlaces: boolean
}) {
  const site = useApp((state) =>
    state.desk?.settings.targets.find(({ id }) => id === props.targetId),
  )
  return site?.kind === 'folder' ? (
    <LooksForm site={site} backToPlaces={props.backToPlaces} />
  ) : null
}

/** Pages of the release that is seen, and which of them is shown. */
interface SeenPages {
  readonly article: string
  readonly front: string
  readonly shown: 'article' | 'front'
}

function LooksForm(props: { readonly site: FolderTarget; readonly backToPlaces: boolean }) {
  const { site } = props
  const { closeDialog, openDialog, keepDesign } = useApp.getState()
  const { draft, cameBack, change, forget } = useLooksDraft(site)
  const [part, show] = useState<DesignPart>('name')
  const [seen, setSeen] = useState<SeenPages | null>(null)
  const [trouble, setTrouble] = useState<AppError | null>(null)
  const filled = { ...draft, design: filledDesign(draft.design) }
  const wrong = designProblem(filled)
  const leave = () => {
    if (seen !== null) {
      setSeen(null)
      focusSoon('looks-see')
    } else if (props.backToPlaces) openDialog({ kind: 'places' })
    else closeDialog()
  }
  const submit = async () => {
    if (wrong !== null) {
      // What is wrong may stand in another part.
      setSeen(null)
      show(wrong.part)
      return
    }
    const failed = await keepDesign(site.id, filled)
    setTrouble(failed)
    if (failed !== null) return
    forget()
    closeDialog()
  }
  const see = async (articleId: Parameters<typeof newsroom.previewArticle>[0]['articleId']) => {
    const preview = await newsroom.previewArticle({ articleId, as: { id: site.id, ...filled } })
    setTrouble(preview.ok ? null : preview.error)
    if (!preview.ok) return
    const { url, frontUrl } = preview.value
    setSeen({ article: url, front: frontUrl, shown: 'article' })
    focusSoon('looks-leave')
  }
  return (
    <Dialog
      wide
      title={say('Look and words of the site')}
      lead={site.folder}
      onClose={leave}
      onSubmit={submit}
      foot={
        <LooksFoot
          seen={seen?.shown ?? null}
          wrong={wrong}
          part={part}
          onSee={(articleId) => void see(articleId)}
          onTurn={(shown) => {
            if (seen !== null) setSeen({ ...seen, shown })
          }}
          onLeave={leave}
        />
      }
    >
      {cameBack && seen === null ? (
        <CameBack
          onForget={() => {
            forget()
            // The button goes with what it took back.
            focusSoon(`looks-${part}`)
          }}
        />
      ) : null}
      {seen === null ? (
        <div className="parts looks">
          <PartTabs
            name="looks"
            label={say('Parts of the site')}
            parts={looksParts.map(({ part: each, name }) => ({ part: each, words: say(name) }))}
            shown={part}
            onShow={show}
          />
          <div className="part" role="tabpanel" id="looks-part" aria-labelledby={`looks-${part}`}>
            <LooksBody
              {...{ part, draft, id: site.id, siteUrl: site.siteUrl }}
              key={cameBack ? 'came back' : 'begun'}
              onChange={change}
            />
            {wrong?.part === part && part !== 'redirects' && part !== 'templates' ? (
              <p className="trouble-note" role="alert">
                {wrong.words}
              </p>
            ) : null}
          </div>
        </div>
      ) : (
        <iframe
          className="looks-seen"
          key={seen[seen.shown]}
          src={seen[seen.shown]}
          title={say('Preview of the page')}
          sandbox=""
        />
      )}
      <TroubleNote trouble={trouble} />
    </Dialog>
  )
}

/** What she wrote is here again, and how to have what is saved instead. */
function CameBack({ onForget }: { readonly onForget: () => void }) {
  return (
    <p className="hint looks-came-back">
      {say('You had not saved this.')}{' '}
      <button type="button" className="button quiet" onClick={onForget}>
        {say('Back to what is saved')}
      </button>
    </p>
  )
}
