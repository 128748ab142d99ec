import { useEffect, useRef } from 'react'
import type { RemoteTarget, Target } from '../../../shared/model/publication'
import { targetId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { chosenPost } from '../../state/bringing-in'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { Field } from '../../ui/field'
import { PostList } from './post-list'
import { kindWord } from './place-words'
import { TroubleNote } from './trouble-note'
import './places.css'

const none: readonly Target[] = []

/** Looks for a post on a site and makes it an article here. */
export function BringInDialog({ backToPlaces }: { readonly backToPlaces: boolean }) {
  const targets = useApp((state) => state.desk?.settings.targets ?? none)
  const close = useApp((state) => state.closeDialog)
  const openDialog = useApp((state) => state.openDialog)
  const bringInChosen = useApp((state) => state.bringInChosen)
  const sites = targets.filter(isRemote)
  const back = () => {
    if (backToPlaces) openDialog({ kind: 'places' })
    else close()
  }
  if (sites.length === 0) return <NoSites />
  return (
    <Dialog
      title={say('Bring in from a site')}
      lead={say(
        'The post becomes an article here, tied to the one there: the next publishing changes that post.',
      )}
      onClose={back}
      onSubmit={() => {
        void bringInChosen()
      }}
      foot={<BringInFoot onBack={back} />}
    >
      <div className="placing bringing">
        {sites.length === 1 ? null : <SiteChoice sites={sites} />}
        <SearchField />
        <BringInNews />
        <PostList />
      </div>
    </Dialog>
  )
}

function NoSites() {
  const close = useApp((state) => state.closeDialog)
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Dialog
      title={say('Bring in from a site')}
      lead={say('No site is set up yet. Add the one whose posts you want to bring in.')}
      onClose={close}
      onSubmit={() => {
        openDialog({ kind: 'places' })
      }}
      foot={<DialogButtons onCancel={close} submit={say('Places …')} focus="submit" />}
    >
      {null}
    </Dialog>
  )
}

function BringInFoot({ onBack }: { readonly onBack: () => void }) {
  const waiting = useApp((state) => state.bringing.waiting)
  const post = useApp((state) => chosenPost(state.bringing))
  const failed = useApp((state) => state.bringing.trouble !== null)
  const again = failed && post === null
  const onward = post !== null && post.articleId !== null ? say('Open') : say('Bring in')
  return (
    <>
      <button type="button" className="button" onClick={onBack}>
        {say('Cancel')}
      </button>
      <button
        type="submit"
        className="button main"
        disabled={(post === null && !again) || waiting !== null}
      >
        {again ? say('Try again') : onward}
      </button>
    </>
  )
}

function SiteChoice({ sites }: { readonly sites: readonly RemoteTarget[] }) {
  const chosen = useApp((state) => state.bringing.targetId)
  const chooseSite = useApp((state) => state.chooseSite)
  return (
    <Field name={say('Site')}>
      {(id) => (
        <select
          id={id}
          value={chosen ?? ''}
          onChange={(event) => {
            chooseSite(targetId(event.target.value))
          }}
        >
          {sites.map((site) => (
            <option key={site.id} value={site.id}>
              {site.siteName} ({kindWord(site.kind)})
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function SearchField() {
  const words = useApp((state) => state.bringing.words)
  const bringing = useApp((state) => state.bringing.waiting === 'bring')
  const cursor = useApp((state) => state.bringing.cursor)
  const shown = useApp((state) => (state.bringing.posts?.length ?? 0) > 0)
  const { seekPosts, moveAmongPosts } = useApp.getState()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Where the dialog is open already; one that opens asks for its first field itself.
    field.current?.focus()
  }, [])
  return (
    <Field name={say('Find a post')}>
      {(id) => (
        <input
          ref={field}
          id={id}
          data-first-focus
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls="site-posts"
          aria-activedescendant={shown ? `site-post-${String(cursor)}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          readOnly={bringing}
          value={words}
          onChange={(event) => {
            seekPosts(event.target.value)
          }}
          onKeyDown={(event) => {
            const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
            if (by === undefined) return
            event.preventDefault()
            moveAmongPosts(by)
          }}
        />
      )}
    </Field>
  )
}

function BringInNews() {
  const { waiting, trouble, posts, words } = useApp((state) => state.bringing)
  const headline = useApp((state) => state.bringing.posts?.[state.bringing.cursor]?.headline ?? '')
  const empty =
    words.trim() === ''
      ? say('There is no post on this site yet.')
      : say('No post has these words.')
  const nothing = posts?.length === 0 && trouble === null ? empty : ''
  const bringing = waiting === 'bring' ? say('Bringing in “{headline}” …', { headline }) : nothing
  const news = waiting === 'list' ? say('Looking …') : bringing
  return (
    <>
      <TroubleNote trouble={trouble} />
      <p className="step-news" role="status">
        {news}
      </p>
    </>
  )
}

function isRemote(target: Target): target is RemoteTarget {
  return target.kind !== 'folder'
}
