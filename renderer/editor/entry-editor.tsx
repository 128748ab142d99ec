import type { LexicalEditor } from 'lexical'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Body, Comment } from '../../shared/document/nodes'
import { textDirection } from '../../shared/publish/text-direction'
import type { ArticleSource } from './article-source'
import { BlockHandle } from './block-handle'
import { BlockTools } from './block-tools'
import type { CaretOffset } from './caret-offset'
import { CommentCard } from './comments/comment-card'
import { BoxTitles } from './box-titles'
import { CardFields } from './card-fields'
import './editor.css'
import type { EmbedSource } from './embed-source'
import { registerFieldSteps } from './field-steps'
import { FloatingToolbar, type FloatingToolbarHandle } from './floating-toolbar'
import { markFound, type FoundInText } from './found-in-text'
import type { LivingText } from './living-text'
import type { PictureSource } from './picture-source'
import { SlashMenu } from './slash-menu'
import { mountEntryEditor, type EntryEditorHandle } from './mount-entry-editor'

/** What an editor is mounted for. Body and caret are read once: give it the entry's id as key. */
export interface EntryEditorProps {
  readonly body: Body
  /** As in `EntryEditorMount`; asked once, when the editor that had the text before has gone. */
  readonly living?: () => LivingText | undefined
  readonly caret: CaretOffset | 'start' | 'end'
  readonly ariaLabel: string
  readonly placeholder?: string
  readonly language: string
  /** Levels by which the published page lowers headings, so that they look here as they do there. */
  readonly headingShift?: 0 | 1 | 2
  /** The text changed. Nothing is serialised for this. */
  readonly onChanged: () => void
  /** The caret has come to rest. */
  readonly onCaret?: (offset: CaretOffset) => void
  /** The text is on the screen; the focus is where it was until `focus` is called. */
  readonly onReady: (handle: EntryEditorHandle) => void
  readonly onOpenLink: (url: string) => void
  /** As in `EntryEditorMount`. */
  readonly onLine?: (middle: () => number | null) => void
  readonly onEscape?: () => void
  /** As in `EntryEditorMount`. */
  readonly onLargeTable?: () => void
  /** As in `EntryEditorMount`. */
  readonly onTooLong?: () => void
  readonly pictures: PictureSource
  readonly articles: ArticleSource
  /** A comment of these words by the editor who writes, made now. */
  readonly makeComment: (words: string) => Comment
  /** When a comment was made, as the newsroom reads it. */
  readonly timeWords: (comment: Comment) => string
  readonly embeds: EmbedSource
  /** Quotation marks and dashes are made those of the language while she types. */
  readonly typographic: boolean
  /** What was looked for and stands in it. */
  readonly found?: readonly FoundInText[]
}

/** The text under the cursor: the one mounted editor, set as the published page sets it. */
export function EntryEditor(props: EntryEditorProps) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const toolbar = useRef<FloatingToolbarHandle>(null)
  const [editor, setEditor] = useState<LexicalEditor | null>(null)
  useEffect(() => {
    latest.current = props
  })
  // Before the first paint, so the rendered text gives way to the editor without a flash.
  useLayoutEffect(() => {
    if (root.current === null) return
    const { body, living, caret, onReady, pictures } = latest.current
    const mounted = mountEntryEditor({
      root: root.current,
      body,
      living: living?.(),
      caret,
      onChanged: () => latest.current.onChanged(),
      onCaret: (offset) => latest.current.onCaret?.(offset),
      onOpenLink: (url) => latest.current.onOpenLink(url),
      onLine: (middle) => latest.current.onLine?.(middle),
      onEscape: () => toolbar.current?.dismiss() === true || leave(latest.current.onEscape),
      onLink: () => toolbar.current?.openLinkField(),
      onComment: () => toolbar.current?.openCommentField(),
      onLargeTable: () => latest.current.onLargeTable?.(),
      onTooLong: () => latest.current.onTooLong?.(),
      pictures,
      embeds: { find: (url, why) => latest.current.embeds.find(url, why) },
      typography: () => (latest.current.typographic ? latest.current.language : null),
      onToolbar: () => toolbar.current?.focusButtons(),
    })
    setEditor(mounted.editor)
    onReady(mounted.handle)
    return mounted.unmount
  }, [])

  useLayoutEffect(() => {
    const around = root.current?.parentElement ?? null
    return editor === null || around === null ? undefined : registerFieldSteps(editor, around)
  }, [editor])

  const { found } = props
  useLayoutEffect(
    () => (editor === null || found === undefined ? undefined : markFound(editor, found)),
    [editor, found],
  )

  return (
    <div className="entry-editor" data-heading-shift={props.headingShift ?? 0}>
      {editor !== null && <BlockHandle editor={editor} />}
      <div
        ref={root}
        className="coverage-text entry-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={props.ariaLabel}
        aria-placeholder={props.placeholder}
        data-placeholder={props.placeholder}
        lang={props.language}
        // Not `dir`, which Lexical takes away.
        style={{ direction: textDirection(props.language) }}
        spellCheck
      />
      {editor !== null && <BlockTools editor={editor} />}
      {editor !== null && (
        <FloatingToolbar
          editor={editor}
          articles={props.articles}
          makeComment={props.makeComment}
          ref={toolbar}
        />
      )}
      {editor !== null && <CommentCard editor={editor} timeWords={props.timeWords} />}
      {editor !== null && (
        <SlashMenu
          editor={editor}
          pictures={props.pictures}
          onLink={() => toolbar.current?.openLinkField()}
        />
      )}
      {editor !== null && (
        <CardFields editor={editor} pictures={props.pictures} embeds={props.embeds} />
      )}
      {editor !== null && <BoxTitles editor={editor} />}
    </div>
  )
}

function leave(onEscape: (() => void) | undefined): boolean {
  onEscape?.()
  return onEscape !== undefined
}
