import { useLayoutEffect, useRef } from 'react'
import { linkedArticle } from '../../../shared/document/link-target'
import { EntryEditor } from '../../editor/entry-editor'
import type { EntryEditorHandle } from '../../editor/mount-entry-editor'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { composerKey } from '../../state/composer'
import { draftOf, mountText, unmountText } from '../../state/entry-drafts'
import { commentTime, makeComment } from '../comments/make-comment'
import { keepInMiddle } from '../focus/focus-mode'
import { useFoundInText } from '../find/use-found'
import { articleSource } from './article-source'
import type { EntryTextProps } from './entry-text-props'
import { embedSource } from './embed-source'
import { pictureSource } from './picture-source'
import { rememberCaret } from './remember-caret'
import { tellLargeTable, tellTooLong } from './tell-of-pasted'

let atHand: EntryEditorHandle | undefined

/** The editor on the screen, if there is one: for commands that come from the menu. */
export function editorAtHand(): EntryEditorHandle | undefined {
  return atHand
}

/** The words of one entry in the one editor there is. */
export function WrittenText(props: EntryTextProps) {
  const { entryKey } = props
  const active = useApp((state) => state.active)
  const typed = useApp((state) => state.typed)
  const activate = useApp((state) => state.activate)
  // The composer's draft keeps its key while its entry comes into being.
  const draftKey = useApp((state) =>
    entryKey === 'composer' ? composerKey(state.composer) : entryKey,
  )
  const onReady = useEditorOnScreen(draftKey)
  const found = useFoundInText(entryKey)
  const typographic = useApp((state) => state.desk?.settings.typographicQuotes ?? false)
  // Called again while the editor stands already: the caret comes back from wherever it was.
  useLayoutEffect(() => {
    atHand?.focus()
  }, [active])
  return (
    <EntryEditor
      key={draftKey}
      body={props.body}
      living={() => draftOf(draftKey)?.offScreen()}
      caret={active?.caret ?? 'end'}
      ariaLabel={props.label}
      placeholder={props.placeholder}
      language={props.language}
      headingShift={props.headingShift}
      onReady={(handle) => {
        onReady(handle)
        rememberCaret(entryKey, handle.caret())
      }}
      onChanged={() => {
        typed(entryKey)
      }}
      onCaret={(offset) => {
        rememberCaret(entryKey, offset)
      }}
      onOpenLink={openLink}
      onLine={keepInMiddle}
      onLargeTable={tellLargeTable}
      onTooLong={tellTooLong}
      pictures={pictureSource}
      articles={articleSource}
      makeComment={makeComment}
      timeWords={commentTime}
      embeds={embedSource}
      found={found}
      typographic={typographic}
      onEscape={() => {
        // One level back: from the quiet to the desk, from the text to the page.
        if (useApp.getState().focusMode) useApp.getState().setFocusMode(false)
        else activate(null)
      }}
    />
  )
}

/** Another article of ours opens here, everything else outside. */
function openLink(url: string): void {
  const id = linkedArticle(url)
  if (id === null) void newsroom.openLink({ url })
  else void useApp.getState().openArticle(id)
}

/** Tells the drafts which editor to read, for as long as it stands. */
function useEditorOnScreen(draftKey: string): (handle: EntryEditorHandle) => void {
  const mine = useRef<EntryEditorHandle>(undefined)
  // Before the editor's own clean-up: its text is read a last time.
  useLayoutEffect(
    () => () => {
      unmountText(draftKey)
      if (atHand === mine.current) atHand = undefined
    },
    [draftKey],
  )
  return (handle) => {
    mine.current = handle
    atHand = handle
    mountText(draftKey, handle)
    handle.focus()
  }
}
