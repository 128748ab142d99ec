import { useMemo, type ReactNode } from 'react'
import { diffWords } from '../../../shared/history/diff-words'
import { hasChanges } from '../../../shared/history/diff-bodies'
import { diffParts } from '../../../shared/publish/remote/diff-parts'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import type { FieldLine, PartLine } from '../../../shared/publish/remote/three-way'
import type { Phrase } from '../../../shared/words/german'
import { say } from '../../../shared/words/say'
import { EntryView } from '../../editor/entry-view'
import { ChangedFields, ChangedPieces } from '../history/changed-fields'
import { ChangedText } from '../history/changed-text'

/** A field in its three forms; what each side changed is marked against what was sent. */
export function FieldColumns(props: { readonly line: FieldLine; readonly language: string }) {
  const { field, base, theirs, ours } = props.line
  // Of a picture there are no words to compare.
  const side = (text: string | null) =>
    base === null || base === text || field === 'picture' ? (
      <FieldText text={text} />
    ) : (
      <ChangedWords before={base} after={text ?? ''} language={props.language} />
    )
  return (
    <Columns
      base={base === null ? null : <FieldText text={base} />}
      theirs={side(theirs)}
      ours={side(ours)}
    />
  )
}

/** The same for a part of the page. */
export function PartColumns(props: { readonly part: PartLine; readonly language: string }) {
  const { part, language } = props
  const { base, theirs, ours } = part
  return (
    <Columns
      base={base === null ? null : <PartText part={base} language={language} />}
      theirs={
        <PartSide base={base} side={theirs} language={language} none={say('Not there any more.')} />
      }
      ours={
        <PartSide
          base={base}
          side={ours}
          language={language}
          none={say('Not part of your article.')}
        />
      }
    />
  )
}

function Columns(props: {
  readonly base: ReactNode | null
  readonly theirs: ReactNode
  readonly ours: ReactNode
}) {
  return (
    <div className={props.base === null ? 'conflict-columns two' : 'conflict-columns'}>
      {props.base === null ? null : <Column name={say('As last sent')}>{props.base}</Column>}
      <Column name={say('On the site now')}>{props.theirs}</Column>
      <Column name={say('Yours')}>{props.ours}</Column>
    </div>
  )
}

function Column({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="conflict-column" role="group" aria-label={name}>
      <h3>{name}</h3>
      {children}
    </div>
  )
}

/** One side against what was sent: marked where it differs, plain where it does not. */
function PartSide(props: {
  readonly base: RemotePart | null
  readonly side: RemotePart | null
  readonly language: string
  readonly none: string
}) {
  const { base, side, language } = props
  const difference = useMemo(() => diffParts(base, side, language), [base, side, language])
  if (side === null) return <p className="conflict-none">{props.none}</p>
  const isSame = difference.fields.length === 0 && !hasChanges(difference.blocks)
  if (base === null || isSame) return <PartText part={side} language={language} />
  const changed = (field: Phrase) => difference.fields.find((each) => each.field === field)
  const headline = changed('Headline')
  return (
    <>
      <ChangedFields fields={difference.fields.filter((field) => field !== headline)} />
      <Headline>
        {headline === undefined ? side.headline : <ChangedPieces pieces={headline.pieces} />}
      </Headline>
      <ChangedText changes={difference.blocks} view="inline" language={language} headingShift={1} />
      {changed('Below it') === undefined ? <Notes notes={side.notes} /> : null}
    </>
  )
}

function PartText({ part, language }: { readonly part: RemotePart; readonly language: string }) {
  return (
    <>
      <Headline>{part.headline}</Headline>
      <EntryView body={part.body} language={language} headingShift={1} />
      <Notes notes={part.notes} />
    </>
  )
}

function Headline({ children }: { readonly children: ReactNode }) {
  if (children === '') return null
  return (
    <p className="conflict-headline" dir="auto">
      {children}
    </p>
  )
}

function Notes({ notes }: Pick<RemotePart, 'notes'>) {
  return notes.map((note) => (
    <p key={note} className="conflict-none">
      {note}
    </p>
  ))
}

function FieldText({ text }: { readonly text: string | null }) {
  return (
    <p className="conflict-field" dir="auto">
      {text === null || text === '' ? <span className="conflict-none">{say('Empty')}</span> : text}
    </p>
  )
}

function ChangedWords(props: {
  readonly before: string
  readonly after: string
  readonly language: string
}) {
  const { before, after, language } = props
  const pieces = useMemo(() => diffWords(before, after, language), [before, after, language])
  return (
    <p className="conflict-field" dir="auto">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>
      })}
    </p>
  )
}
